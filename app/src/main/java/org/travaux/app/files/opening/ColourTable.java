package org.travaux.app.files.opening;

import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.profile.AgreedColours;

import java.util.EnumMap;
import java.util.Map;

/** What the colours of a text mean by the table of its house. */
final class ColourTable {
    private ColourTable() {}

    /** By colour, what it means; colours and forums that nobody knows are passed over. */
    static Map<TextColour, ColourMeaning> of(AgreedColours colours) {
        Map<TextColour, ColourMeaning> meanings = new EnumMap<>(TextColour.class);
        colours.byForum()
                .forEach(
                        (forum, name) -> {
                            TextColour colour = TextColour.find(name);
                            ColourMeaning meaning =
                                    forum.equals("agreed")
                                            ? ColourMeaning.AGREED
                                            : Forum.of(forum)
                                                    .map(ColourMeaning::agreedIn)
                                                    .orElse(ColourMeaning.NOTHING);
                            if (colour != null && meaning != ColourMeaning.NOTHING) {
                                meanings.put(colour, meaning);
                            }
                        });
        return meanings;
    }
}
