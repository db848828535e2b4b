package org.travaux.app.viewmodel.window;

import org.travaux.app.files.opening.DraftTemplate;
import org.travaux.app.session.Place;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.NewDrafts;
import org.travaux.app.settings.Settings;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.markup.draft.Draft;

import java.util.List;

/**
 * Everything behind a window.
 *
 * @param openDrafts the open drafts
 * @param recovery what a sudden end left behind
 * @param settings what the user has chosen
 * @param memory what is remembered without being told
 * @param exports what holds for every export
 * @param deadlines what is under silence now over all recent drafts
 */
public record WindowModel(
        OpenDrafts openDrafts,
        RecoveryOffers recovery,
        Recent recent,
        Appearance appearance,
        StoredValue<Settings> settings,
        StoredValue<Memory> memory,
        ExportPreferences exports,
        RecentDeadlines deadlines) {
    /** What to do about dictionaries that are wanted and that this machine lacks, in sentences. */
    public List<String> missingDictionaries() {
        return MissingDictionaries.hints(
                openDrafts.front().model().services().proofreader(),
                settings.get().checks(),
                openDrafts.sentencesProperty().get());
    }

    /** Begins a draft as the user wants new ones, with the cursor where its text begins. */
    public void begin(DraftTemplate template) {
        NewDrafts wanted = settings.get().newDrafts();
        Draft draft = template.draft(wanted.profile(), wanted.languages());
        openDrafts.begin(draft);
        openDrafts.front().model().placeCaret(new Place(0, draft.sourceLanguage(), 0));
    }

    /** Shows the draft that comes with the program, to try things on. */
    public void openSample() {
        openDrafts.begin(DraftTemplate.SAMPLE.read());
    }
}
