package org.travaux.app.view.review;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.Objects;
import java.util.function.Function;

/** A box of values that are shown by their names in the language of the interface. */
final class NamedBox<T> extends ComboBox<T> {
    /**
     * @param name what it is called by a screen reader
     * @param text what each value is called
     */
    NamedBox(String name, Function<T, String> text) {
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : text.apply(value);
                    }

                    @Override
                    public T fromString(String typed) {
                        return Objects.requireNonNull(getValue(), "nothing is typed here");
                    }
                });
    }
}
