package org.travaux.markup.draft.looks;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a word processor lays a paragraph out, beyond what its kind and level say. It came with a
 * document and goes back with one; nothing is read from it.
 *
 * @param style the name of the paragraph style, {@code Block Text}; empty if it is the one of the
 *     kind
 * @param cell the cell of a table it stands in, or null
 * @param looks how it looks beyond its style, in the order of {@link LookTrait}; lines are of a
 *     table only where there is a cell
 * @param indent how far it stands in, if its document says so
 */
public record Layout(
        String style, @Nullable TableCell cell, Set<LookTrait> looks, ParagraphIndent indent) {
    /** Nothing beyond the kind. */
    public static final Layout NONE = new Layout("", null);

    public Layout {
        Set<LookTrait> ordered = EnumSet.noneOf(LookTrait.class);
        ordered.addAll(looks);
        if (cell == null) {
            ordered.remove(LookTrait.NO_LINES);
        }
        looks = Collections.unmodifiableSet(ordered);
    }

    /** A style and a cell, and nothing else. */
    public Layout(String style, @Nullable TableCell cell) {
        this(style, cell, Set.of(), ParagraphIndent.NONE);
    }

    /** The same in another cell, or in none. */
    public Layout in(@Nullable TableCell other) {
        return new Layout(style, other, looks, indent);
    }

    /** The same in the style of its kind. */
    public Layout unstyled() {
        return new Layout("", cell, looks, indent);
    }

    /** The same for a paragraph that is another kind now, which stands where that kind does. */
    public Layout ofAnotherKind() {
        return new Layout("", cell, looks, ParagraphIndent.NONE);
    }

    /** The same with these looks, and no others. */
    public Layout withLooks(Set<LookTrait> others) {
        return new Layout(style, cell, others, indent);
    }

    /** The same standing in otherwise. */
    public Layout withIndent(ParagraphIndent other) {
        return new Layout(style, cell, looks, other);
    }

    /** The same with a look more. */
    public Layout with(LookTrait trait) {
        Set<LookTrait> more = EnumSet.of(trait);
        more.addAll(looks);
        return new Layout(style, cell, more, indent);
    }

    /** For a paragraph behind one that is laid out so: it begins no page. */
    public Layout behind() {
        Set<LookTrait> left = EnumSet.noneOf(LookTrait.class);
        left.addAll(looks);
        left.remove(LookTrait.NEW_PAGE);
        return new Layout(style, cell, left, indent);
    }
}
