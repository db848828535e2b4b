package org.travaux.app.view.comparing;

import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.comparing.ComparedChanges;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.compare.DraftChange;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Holds the open draft against an earlier text, and shows what changed. */
public final class ComparePopup {
    private final EditorModel model;
    private final FileCommands commands;
    private final Supplier<Optional<Path>> dialog;
    private final Overlay overlay;

    /**
     * The question for one draft.
     *
     * @param dialog asks which text it is held against
     */
    public ComparePopup(
            EditorModel model,
            FileCommands commands,
            Supplier<Optional<Path>> dialog,
            Overlay overlay) {
        this.model = model;
        this.commands = commands;
        this.dialog = dialog;
        this.overlay = overlay;
    }

    /** Asks for the earlier text and shows what changed since. */
    public void ask() {
        dialog.get().ifPresent(file -> compare(file, String.valueOf(file.getFileName())));
    }

    /**
     * Shows what changed since the text in a file.
     *
     * @param name what that text is called
     */
    public void compare(Path file, String name) {
        Draft now = model.session().draft();
        Sentences sentences = model.sentences();
        commands.readBeside(
                file,
                earlier -> compared(earlier, now, name, sentences),
                comparison -> show(comparison, name));
    }

    /**
     * Shows what changed, as soon as what asked for it has gone away.
     *
     * @param earlier what the earlier text is called
     */
    public void show(Comparison comparison, String earlier) {
        overlay.inTurn(() -> show(new ComparedChanges(comparison, model.sentences()), earlier));
    }

    private static Comparison compared(Draft earlier, Draft now, String name, Sentences sentences)
            throws Failure {
        if (Comparison.common(earlier, now).isEmpty()) {
            throw new Failure(
                    sentences.say(
                            "compare.languages", name, tags(earlier), now.symbol(), tags(now)));
        }
        return Comparison.of(DraftReading.of(earlier), DraftReading.of(now));
    }

    private static String tags(Draft draft) {
        return String.join(", ", draft.languages().stream().map(Language::tag).toList());
    }

    private void show(ComparedChanges changes, String file) {
        ComparisonCard card =
                new ComparisonCard(changes, file, model.sentences(), this::go, overlay::hide);
        if (changes.shown().isEmpty()) {
            overlay.show(GuidePage.COMPARING, card, card.first());
        } else {
            overlay.fill(GuidePage.COMPARING, card, card.first());
        }
    }

    private void go(ComparedChanges changes, DraftChange change) {
        Place place = changes.place(change);
        if (place != null) {
            overlay.hide();
            model.placeCaret(place);
        }
    }
}
