package org.travaux.markup.merge;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.MergeRecord;

/**
 * What came of a merge.
 *
 * @param draft the merged draft; it keeps the record if there is anything in it
 * @param record what somebody should look at
 */
public record Merged(Draft draft, MergeRecord record) {}
