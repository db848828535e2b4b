package org.travaux.app.viewmodel.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A value that is kept from one time to the next. */
public final class StoredValue<T> {
    private final ReadOnlyObjectWrapper<T> value;
    private final Consumer<T> keeper;

    /**
     * A kept value.
     *
     * @param keeper is given every value that it changes to
     */
    public StoredValue(T first, Consumer<T> keeper) {
        this.value = new ReadOnlyObjectWrapper<>(first);
        this.keeper = keeper;
    }

    /** The value as it is now. */
    public T get() {
        return value.get();
    }

    /** The value, for those who follow it. */
    public ReadOnlyObjectProperty<T> property() {
        return value.getReadOnlyProperty();
    }

    /** Makes another value of it, and has it kept. */
    public void change(UnaryOperator<T> how) {
        T changed = how.apply(value.get());
        if (!changed.equals(value.get())) {
            value.set(changed);
            keeper.accept(changed);
        }
    }
}
