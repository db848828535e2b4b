package org.travaux.app.view.editor;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.StyleClassedTextArea;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Set;

/**
 * Has an area draw what is selected only while something is. RichTextFX draws an empty selection
 * too, and to do so looks for the ends of all lines of the text, each time that the text is laid
 * out: in a long paragraph that takes nearly all the time between a key and the screen. Its own set
 * of selections is not to be reached by its methods (RichTextFX 0.11.7, {@code
 * GenericStyledArea.removeSelection}).
 */
final class SelectionShape {
    private static final Field SELECTIONS = selections();

    private final StyleClassedTextArea area;
    private final Set<Selection<Collection<String>, String, Collection<String>>> drawn;

    SelectionShape(StyleClassedTextArea area) {
        this.area = area;
        this.drawn = drawnIn(area);
    }

    /** From now on. */
    void install() {
        area.selectionProperty().addListener((_, _, _) -> follow());
        follow();
    }

    private void follow() {
        Selection<Collection<String>, String, Collection<String>> selection =
                area.getCaretSelectionBind().getUnderlyingSelection();
        if (selection.getLength() == 0) {
            drawn.remove(selection);
        } else {
            drawn.add(selection);
        }
    }

    @SuppressWarnings("unchecked") // The type that the field is declared with.
    private static Set<Selection<Collection<String>, String, Collection<String>>> drawnIn(
            StyleClassedTextArea area) {
        try {
            return (Set<Selection<Collection<String>, String, Collection<String>>>)
                    SELECTIONS.get(area);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field selections() {
        try {
            Field field = GenericStyledArea.class.getDeclaredField("selectionSet");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("another version of RichTextFX", e);
        }
    }
}
