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
 * @param spacing how much room is around it; null if as much as around others of its kind
 * @param table what it says of how its cell and its table look; nothing where there is no cell
 */
public record Layout(
        String style,
        @Nullable TableCell cell,
        Set<LookTrait> looks,
        ParagraphIndent indent,
        @Nullable ParagraphSpacing spacing,
        TableLook table) {
    /** Nothing beyond the kind. */
    public static final Layout NONE = new Layout("", null);

    public Layout {
        Set<LookTrait> ordered = EnumSet.noneOf(LookTrait.class);
        ordered.addAll(looks);
        if (cell == null) {
            ordered.removeIf(LookTrait::isOfTables);
            table = TableLook.NONE;
        }
        looks = Collections.unmodifiableSet(ordered);
    }

    /** A style and a cell, and nothing else. */
    public Layout(String style, @Nullable TableCell cell) {
        this(style, cell, Set.of(), ParagraphIndent.NONE);
    }

    /** With nothing said of the room around it or of its table. */
    public Layout(
            String style, @Nullable TableCell cell, Set<LookTrait> looks, ParagraphIndent indent) {
        this(style, cell, looks, indent, null, TableLook.NONE);
    }

    /** The same in another cell, or in none. */
    public Layout in(@Nullable TableCell other) {
        return new Layout(style, other, looks, indent, spacing, table);
    }

    /** The same in the style of its kind. */
    public Layout unstyled() {
        return new Layout("", cell, looks, indent, spacing, table);
    }

    /** The same for a paragraph that is another kind now, which stands where that kind does. */
    public Layout ofAnotherKind() {
        return new Layout("", cell, looks, ParagraphIndent.NONE, null, table);
    }

    /** The same with these looks, and no others. */
    public Layout withLooks(Set<LookTrait> others) {
        return new Layout(style, cell, others, indent, spacing, table);
    }

    /** The same standing in otherwise. */
    public Layout withIndent(ParagraphIndent other) {
        return new Layout(style, cell, looks, other, spacing, table);
    }

    /** The same with other room around it; null for as much as others of its kind have. */
    public Layout withSpacing(@Nullable ParagraphSpacing other) {
        return new Layout(style, cell, looks, indent, other, table);
    }

    /** The same saying something else of its cell and its table. */
    public Layout withTable(TableLook other) {
        return new Layout(style, cell, looks, indent, spacing, other);
    }

    /** The same with a look more. */
    public Layout with(LookTrait trait) {
        Set<LookTrait> more = EnumSet.of(trait);
        more.addAll(looks);
        return withLooks(more);
    }

    /** The same with a look less. */
    public Layout without(LookTrait trait) {
        Set<LookTrait> left = EnumSet.noneOf(LookTrait.class);
        left.addAll(looks);
        left.remove(trait);
        return withLooks(left);
    }

    /**
     * For a paragraph behind one that is laid out so: it begins no page and speaks for no table.
     */
    public Layout behind() {
        return without(LookTrait.NEW_PAGE).withTable(table.ofCell());
    }
}
