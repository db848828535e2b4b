package org.travaux.app.viewmodel.compiling;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** Proposals that are looked through: all of them, or those of one delegation. */
public final class ByDelegation<T> {
    private final List<T> all;
    private final Function<T, List<String>> whose;
    private final ObservableList<T> shown = FXCollections.observableArrayList();

    /**
     * @param whose the codes of those whose one is
     */
    ByDelegation(List<T> all, Function<T, List<String>> whose) {
        this.all = List.copyOf(all);
        this.whose = whose;
        shown.setAll(all);
    }

    /** All of them. */
    public List<T> all() {
        return all;
    }

    /** What is shown. */
    public ObservableList<T> shown() {
        return shown;
    }

    /** Whose there are any, each once, by their codes. */
    public List<String> delegations() {
        return all.stream().flatMap(one -> whose.apply(one).stream()).distinct().sorted().toList();
    }

    /** How many are a delegation's. */
    public long count(String delegation) {
        return all.stream().filter(one -> whose.apply(one).contains(delegation)).count();
    }

    /** Shows those of a delegation alone; all of them if it is null. */
    public void show(@Nullable String delegation) {
        shown.setAll(
                all.stream()
                        .filter(one -> delegation == null || whose.apply(one).contains(delegation))
                        .toList());
    }
}
