package org.travaux.markup.merge;

import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.MergeRemark;

import java.util.List;

/**
 * A paragraph that both sides changed.
 *
 * @param paragraphs it, or both versions where they can't be one
 * @param points what is to be looked at in its texts
 * @param remarks what else is to be looked at
 */
record MergedParagraph(
        List<Paragraph> paragraphs, List<FoundPoint> points, List<MergeRemark> remarks) {}
