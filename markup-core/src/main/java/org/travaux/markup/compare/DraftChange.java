package org.travaux.markup.compare;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

/**
 * Something that is not the same in two drafts.
 *
 * @param language in which it was found
 * @param before where it stood, or null if its paragraph was not there
 * @param after where it stands, or null if its paragraph is gone
 */
public record DraftChange(
        ChangeKind kind,
        ChangeSeverity severity,
        Language language,
        @Nullable ComparedPlace before,
        @Nullable ComparedPlace after) {
    /** Whether words outside brackets are not what they were, and no bracket says so. */
    public boolean isAlarm() {
        return severity == ChangeSeverity.ALARM;
    }
}
