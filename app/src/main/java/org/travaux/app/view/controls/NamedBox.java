package org.travaux.app.view.controls;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;

/** A box of values that are shown by their names in the language of the interface. */
public class NamedBox<T> extends ComboBox<T> {
    /**
     * A box in which the first value is chosen.
     *
     * @param id by which it is found in the window
     * @param name what each value is called
     */
    public NamedBox(String id, List<T> values, Function<T, String> name) {
        setId(id);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String typed) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        getItems().setAll(values);
        getSelectionModel().selectFirst();
    }
}
