package org.travaux.app.view.controls;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Shows values of a box, in which nothing is typed, by their names. */
public final class NameConverter<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /** Names for values; a box in which nothing is chosen is empty. */
    public NameConverter(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
