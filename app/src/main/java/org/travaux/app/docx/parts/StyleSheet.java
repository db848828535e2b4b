package org.travaux.app.docx.parts;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.ParagraphSpacing;

import java.io.IOException;
import java.util.Map;

/** The styles of a document: {@code styles.xml}, at the sizes that suit its layout. */
public enum StyleSheet {
    FULL_PAGE(24, 28, 26, 20, 120),
    TABLE(19, 21, 20, 16, 40);

    private final int text;
    private final int title;
    private final int heading;
    private final int small;
    private final int space;

    /** Sizes in half points, space between paragraphs in twentieths of a point. */
    StyleSheet(int text, int title, int heading, int small, int space) {
        this.text = text;
        this.title = title;
        this.heading = heading;
        this.small = small;
        this.space = space;
    }

    /** The room around paragraphs of which nothing is said. */
    public ParagraphSpacing spacing() {
        return new ParagraphSpacing(0, space, ParagraphSpacing.SINGLE);
    }

    /** The room around paragraphs of a kind where this is the usual one. */
    public ParagraphSpacing spacing(ParagraphKind kind, ParagraphSpacing usual) {
        return switch (kind) {
            case TITLE -> new ParagraphSpacing(usual.before(), 2 * space, usual.line());
            case HEADING -> new ParagraphSpacing(2 * space, space, usual.line());
            case CLOSING -> new ParagraphSpacing(space, space, usual.line());
            case PREAMBULAR, OPERATIVE, ITEM, PLAIN -> usual;
        };
    }

    /**
     * The part, with {@code language} for what is typed into the document later.
     *
     * @param kept the styles that paragraphs of the document came with
     * @param usual the room around most paragraphs of a text; null if as usual
     */
    String part(WordLanguage language, KeptStyles kept, @Nullable ParagraphSpacing usual)
            throws IOException {
        ParagraphSpacing room = usual == null || this == TABLE ? spacing() : usual;
        Map<String, String> values =
                Map.of(
                        "${language}", language.tag(),
                        "${text}", Integer.toString(text),
                        "${title}", Integer.toString(title),
                        "${heading}", Integer.toString(heading),
                        "${small}", Integer.toString(small),
                        "${space}", Integer.toString(space),
                        "${before}", Integer.toString(room.before()),
                        "${after}", Integer.toString(room.after()),
                        "${line}", Integer.toString(room.line()),
                        "${space.wide}", Integer.toString(2 * space));
        String part = Resources.text("styles.xml");
        for (Map.Entry<String, String> value : values.entrySet()) {
            part = part.replace(value.getKey(), value.getValue());
        }
        return kept.in(part);
    }
}
