package org.travaux.markup.edit;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;

import java.util.Map;

/**
 * What comes of a gesture on a paragraph in all of its languages.
 *
 * @param paragraph as it is then; as it was if nothing could be done
 * @param changes how the texts change that do
 * @param refusals where it could not be done, and why. If the language in which the gesture was
 *     made is among them, nothing was done anywhere.
 */
public record GestureResult(
        Paragraph paragraph, Map<Language, ChangeSet> changes, Map<Language, Refusal> refusals) {
    public GestureResult {
        changes = Map.copyOf(changes);
        refusals = Map.copyOf(refusals);
    }
}
