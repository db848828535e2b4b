package org.travaux.app.docx.text;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.profile.AgreedColours;
import org.travaux.markup.profile.Profile;

import java.util.Arrays;

/** By which colours of the highlighter a text shows what is agreed, by its house's table. */
public final class AgreedHighlight {
    private final Profile notation;
    private final AgreedColours colours;

    /** By the table of a house. */
    public AgreedHighlight(Profile notation) {
        this.notation = notation;
        this.colours = notation.agreedColours();
    }

    /**
     * What each character of a paragraph's text is highlighted in, as Word calls it, null where it
     * is not; an empty array if none of it is.
     */
    public @Nullable String[] of(Paragraph paragraph, Language language) {
        StatusChange whole = colours.own() && paragraph.isAgreed() ? paragraph.status() : null;
        if (whole == null && paragraph.passages().isEmpty()) {
            return new String[0];
        }
        @Nullable String[] highlights = new String[paragraph.text(language).text().length()];
        if (whole != null) {
            Arrays.fill(highlights, highlight(whole.forum()));
        }
        for (AgreedPassage each : AgreedPassages.withoutContested(paragraph, notation).passages()) {
            if (each.language().equals(language)) {
                Arrays.fill(
                        highlights,
                        each.range().start(),
                        each.range().end(),
                        highlight(each.agreed().forum()));
            }
        }
        return highlights;
    }

    /** The colour of what was agreed somewhere, or null if the table has none. */
    private @Nullable String highlight(@Nullable Forum forum) {
        String name = colours.byForum().get(forum == null ? "agreed" : forum.id());
        TextColour colour = name == null ? null : TextColour.find(name);
        return colour == null ? null : colour.highlight();
    }
}
