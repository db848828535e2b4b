package org.travaux.app.docx.parts;

import org.travaux.app.docx.numbering.CountedLabels;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.Draft;

import java.util.List;

/**
 * What a document is made of.
 *
 * @param sheets on which it stands
 * @param kept the styles that its paragraphs came with
 * @param body writes what stands in its body
 * @param extras parts that most documents do without, written in this order behind the body
 */
public record Contents(
        Draft draft,
        Sheets sheets,
        StyleSheet styles,
        KeptStyles kept,
        CountedLabels numbering,
        Xml.Content body,
        List<? extends ExtraPart> extras) {
    public Contents {
        extras = List.copyOf(extras);
    }
}
