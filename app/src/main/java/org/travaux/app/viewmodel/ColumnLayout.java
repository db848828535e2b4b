package org.travaux.app.viewmodel;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Which languages stand beside each other, in which order and how wide. A value: every change gives
 * another one, so that it can be kept and brought back.
 *
 * @param columns each language once, the hidden ones among them; at least one is shown
 */
public record ColumnLayout(List<Column> columns) {
    private static final double STEP = 1.2;
    private static final double LEAST_SHARE = 0.12;

    /**
     * A language as a column.
     *
     * @param share how wide it is beside the others; 1 if nobody changed it
     */
    public record Column(Language language, boolean shown, double share) {
        private Column withShown(boolean nowShown) {
            return new Column(language, nowShown, share);
        }

        private Column withShare(double newShare) {
            return new Column(language, shown, newShare);
        }
    }

    public ColumnLayout {
        columns = List.copyOf(columns);
    }

    /** All languages in their order, equally wide. */
    public static ColumnLayout of(List<Language> languages) {
        return new ColumnLayout(
                languages.stream().map(language -> new Column(language, true, 1)).toList());
    }

    /**
     * This layout for a draft in other languages: those it does not know come last, and are shown.
     */
    public ColumnLayout fit(List<Language> languages) {
        List<Column> fitted = new ArrayList<>();
        columns.stream().filter(each -> languages.contains(each.language)).forEach(fitted::add);
        languages.stream()
                .filter(language -> columns.stream().noneMatch(is(language)))
                .forEach(language -> fitted.add(new Column(language, true, 1)));
        boolean none = fitted.stream().noneMatch(Column::shown);
        return new ColumnLayout(
                none ? fitted.stream().map(each -> each.withShown(true)).toList() : fitted);
    }

    /** The columns that are shown, from left to right. */
    public List<Column> shown() {
        return columns.stream().filter(Column::shown).toList();
    }

    /** The languages that are shown, from left to right. */
    public List<Language> languages() {
        return shown().stream().map(Column::language).toList();
    }

    /** Shows a hidden language, or hides one that is shown; the last one stays. */
    public ColumnLayout toggle(Language language) {
        boolean last = languages().equals(List.of(language));
        return last ? this : with(language, each -> each.withShown(!each.shown));
    }

    /** Shows a language. */
    public ColumnLayout show(Language language) {
        return with(language, each -> each.withShown(true));
    }

    /** Every language is shown, as wide as the others. */
    public ColumnLayout level() {
        return new ColumnLayout(
                columns.stream().map(each -> new Column(each.language, true, 1)).toList());
    }

    /**
     * Puts a language that is shown one column to the right, or to the left if {@code by} is -1.
     */
    public ColumnLayout move(Language language, int by) {
        List<Language> shown = languages();
        int at = shown.indexOf(language);
        int to = at + by;
        if (at < 0 || to < 0 || to >= shown.size()) {
            return this;
        }
        List<Column> moved = new ArrayList<>(columns);
        Collections.swap(moved, index(language), index(shown.get(to)));
        return new ColumnLayout(moved);
    }

    /** A step wider beside the others. */
    public ColumnLayout widen(Language language) {
        return with(language, each -> each.withShare(Math.min(8, each.share * STEP)));
    }

    /** A step narrower beside the others. */
    public ColumnLayout narrow(Language language) {
        return with(language, each -> each.withShare(Math.max(0.125, each.share / STEP)));
    }

    /**
     * Moves the edge between two columns that are shown.
     *
     * @param left the index of the one on its left
     * @param by how far, as a part of the width of all columns; to the left if negative
     */
    public ColumnLayout moveEdge(int left, double by) {
        Column one = shown().get(left);
        Column other = shown().get(left + 1);
        double all = shown().stream().mapToDouble(Column::share).sum();
        double least = LEAST_SHARE * all;
        double both = one.share + other.share;
        double moved =
                Math.min(
                        Math.max(one.share + by * all, Math.min(least, both / 2)),
                        Math.max(both - least, both / 2));
        return with(one.language, each -> each.withShare(moved))
                .with(other.language, each -> each.withShare(both - moved));
    }

    private int index(Language language) {
        return columns.stream().map(Column::language).toList().indexOf(language);
    }

    private ColumnLayout with(Language language, UnaryOperator<Column> change) {
        return new ColumnLayout(
                columns.stream()
                        .map(each -> each.language.equals(language) ? change.apply(each) : each)
                        .toList());
    }

    private static Predicate<Column> is(Language language) {
        return each -> each.language.equals(language);
    }
}
