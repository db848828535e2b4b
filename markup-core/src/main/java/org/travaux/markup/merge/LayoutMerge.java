package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.TableLook;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** How a paragraph is laid out after two changed that, each property by itself. */
final class LayoutMerge {
    private static final Set<LookTrait> ALIGNMENTS =
            EnumSet.of(LookTrait.CENTERED, LookTrait.AT_END, LookTrait.JUSTIFIED);

    private final Layout base;
    private final Layout first;
    private final Layout second;

    LayoutMerge(Layout base, Layout first, Layout second) {
        this.base = base;
        this.first = first;
        this.second = second;
    }

    /** What was changed by one of them, or by both; that of the first where they differ. */
    Layout merged() {
        TableLook was = base.table();
        TableLook one = first.table();
        TableLook other = second.table();
        return new Layout(
                ThreeWay.of(base.style(), first.style(), second.style()),
                ThreeWay.orNone(base.cell(), first.cell(), second.cell()),
                looks(),
                ThreeWay.of(base.indent(), first.indent(), second.indent()),
                ThreeWay.orNone(base.spacing(), first.spacing(), second.spacing()),
                new TableLook(
                        ThreeWay.of(was.shading(), one.shading(), other.shading()),
                        ThreeWay.of(was.lines(), one.lines(), other.lines()),
                        ThreeWay.of(was.rowHeight(), one.rowHeight(), other.rowHeight()),
                        ThreeWay.of(was.columns(), one.columns(), other.columns()),
                        ThreeWay.orNone(was.line(), one.line(), other.line()),
                        ThreeWay.of(was.indent(), one.indent(), other.indent())));
    }

    private Set<LookTrait> looks() {
        Set<LookTrait> looks = EnumSet.noneOf(LookTrait.class);
        looks.addAll(
                ThreeWay.of(
                        alignment(base.looks()),
                        alignment(first.looks()),
                        alignment(second.looks())));
        for (LookTrait each : LookTrait.values()) {
            boolean has =
                    ThreeWay.of(
                            base.looks().contains(each),
                            first.looks().contains(each),
                            second.looks().contains(each));
            if (has && !ALIGNMENTS.contains(each)) {
                looks.add(each);
            }
        }
        return looks;
    }

    private static Set<LookTrait> alignment(Set<LookTrait> looks) {
        Set<LookTrait> alignment = EnumSet.copyOf(ALIGNMENTS);
        alignment.retainAll(looks);
        return alignment;
    }

    /** Whether both changed the same property, each to something else. */
    boolean differs() {
        return ThreeWay.differ(base.style(), first.style(), second.style())
                || ThreeWay.differ(base.cell(), first.cell(), second.cell())
                || ThreeWay.differ(
                        alignment(base.looks()),
                        alignment(first.looks()),
                        alignment(second.looks()))
                || ThreeWay.differ(base.indent(), first.indent(), second.indent())
                || ThreeWay.differ(base.spacing(), first.spacing(), second.spacing())
                || differs(TableLook::shading)
                || differs(TableLook::lines)
                || differs(TableLook::rowHeight)
                || differs(TableLook::columns)
                || differs(TableLook::line)
                || differs(TableLook::indent);
    }

    private <T> boolean differs(Function<TableLook, @Nullable T> property) {
        return ThreeWay.differ(
                property.apply(base.table()),
                property.apply(first.table()),
                property.apply(second.table()));
    }
}
