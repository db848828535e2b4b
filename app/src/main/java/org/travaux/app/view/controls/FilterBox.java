package org.travaux.app.view.controls;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A box in which one value is chosen to see what belongs to it, or none to see everything. */
public final class FilterBox<T> extends NamedBox<Optional<T>> {
    /**
     * A box that offers nothing yet.
     *
     * @param id by which it is found in the window
     * @param any what it is for, shown while nothing is chosen
     * @param name what each value is called
     */
    public FilterBox(String id, String any, Function<T, String> name) {
        super(id, List.of(Optional.empty()), chosen -> chosen.map(name).orElse(any));
        setAccessibleText(any);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Offers these values and none; what was chosen stays so if it is among them. */
    public void offer(List<T> values) {
        List<Optional<T>> offered = new ArrayList<>();
        offered.add(Optional.empty());
        values.forEach(value -> offered.add(Optional.of(value)));
        if (!getItems().equals(offered)) {
            Optional<T> before = getValue();
            getItems().setAll(offered);
            setValue(offered.contains(before) ? before : Optional.empty());
        }
    }

    /** What is chosen, or null if nothing is. */
    public @Nullable T chosen() {
        Optional<T> value = getValue();
        return value == null ? null : value.orElse(null);
    }
}
