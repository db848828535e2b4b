package org.travaux.app.docx.parts;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.style.ParagraphStyle;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.DocumentLook;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.ParagraphSpacing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The room that is around most paragraphs of a draft: said once, and not again by each paragraph
 * that has as much of it as others of its kind.
 */
public final class UsualSpacing {
    /** Whose styles say nothing of room themselves. */
    private static final Set<ParagraphKind> PLAIN =
            EnumSet.of(
                    ParagraphKind.PREAMBULAR,
                    ParagraphKind.OPERATIVE,
                    ParagraphKind.ITEM,
                    ParagraphKind.PLAIN);

    private UsualSpacing() {}

    /**
     * A draft that says of a paragraph's room only what is not usual.
     *
     * @param usual the room that its document says is usual; null to find it
     */
    public static Draft kept(Draft draft, @Nullable ParagraphSpacing usual) {
        ParagraphSpacing ours = StyleSheet.FULL_PAGE.spacing();
        ParagraphSpacing most = usual == null ? most(draft, ours) : usual;
        DocumentLook look = draft.look().withSpacing(most.equals(ours) ? null : most);
        return draft.withLook(look)
                .withParagraphs(draft.paragraphs().stream().map(each -> kept(each, most)).toList());
    }

    private static Paragraph kept(Paragraph paragraph, ParagraphSpacing usual) {
        Layout layout = paragraph.layout();
        ParagraphSpacing ofKind = StyleSheet.FULL_PAGE.spacing(paragraph.kind(), usual);
        boolean styled = PLAIN.contains(paragraph.kind()) || !ParagraphStyle.isKept(paragraph);
        return styled && ofKind.equals(layout.spacing())
                ? paragraph.withLayout(layout.withSpacing(null))
                : paragraph;
    }

    private static ParagraphSpacing most(Draft draft, ParagraphSpacing otherwise) {
        Map<ParagraphSpacing, Integer> counts = new HashMap<>();
        ParagraphSpacing most = otherwise;
        for (Paragraph paragraph : draft.paragraphs()) {
            ParagraphSpacing spacing = paragraph.layout().spacing();
            boolean alone = PLAIN.contains(paragraph.kind()) && paragraph.layout().cell() == null;
            if (spacing != null && alone) {
                int count = counts.merge(spacing, 1, Integer::sum);
                most = count > counts.getOrDefault(most, 0) ? spacing : most;
            }
        }
        return most;
    }
}
