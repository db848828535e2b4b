package org.travaux.app.viewmodel.window;

import org.travaux.app.files.opening.DraftTemplate;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.session.Proofreader;
import org.travaux.app.settings.Checks;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.NewDrafts;
import org.travaux.app.settings.Settings;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.markup.draft.Draft;

import java.util.List;
import java.util.function.Consumer;

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
    /**
     * Looks, in the background, for dictionaries that are wanted.
     *
     * @param found is told what to do about those that this machine lacks, in sentences
     */
    public void findMissingDictionaries(Consumer<List<String>> found) {
        EditorModel front = openDrafts.front().model();
        Proofreader proofreader = front.services().proofreader();
        Checks checks = settings.get().checks();
        Sentences sentences = openDrafts.sentencesProperty().get();
        front.background()
                .findOut(() -> MissingDictionaries.hints(proofreader, checks, sentences), found);
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
