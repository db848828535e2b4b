package org.travaux.app.docx;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;

/**
 * What a document is made of.
 *
 * @param kept the styles that its paragraphs came with
 * @param body writes what stands in its body
 * @param footnotes what stands at the foot of its pages; null if nothing does
 * @param chart a chart that the body shows; null if there is none
 * @param comments what stands in its margin, complete when the body has been written; null if
 *     nothing ever does
 */
record Contents(
        Draft draft,
        PageFurniture furniture,
        StyleSheet styles,
        KeptStyles kept,
        Numbering numbering,
        Xml.Content body,
        @Nullable FootnotesPart footnotes,
        @Nullable Comments comments,
        @Nullable BarChart chart) {}
