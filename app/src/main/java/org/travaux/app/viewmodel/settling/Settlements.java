package org.travaux.app.viewmodel.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Occasions;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.settle.records.Reopener;
import org.travaux.markup.settle.records.Reopening;
import org.travaux.markup.text.Composed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was settled in the draft: found again, gone to and reopened. */
public final class Settlements {
    private static final int LONGEST = 60;

    private final EditorModel model;

    /** Of the draft that a model shows, whichever it is then. */
    public Settlements(EditorModel model) {
        this.model = model;
    }

    /** All that was settled, in the order of the text; a choice over several paragraphs once. */
    public List<SettledLine> all() {
        Draft draft = model.session().draft();
        List<SettledLine> all = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (Settlement settlement : draft.paragraphs().get(i).settlements()) {
                if (told.add(settlement.choice()) && !settlement.places().isEmpty()) {
                    all.add(line(draft, i, settlement));
                }
            }
        }
        return all;
    }

    /** Those that typed words may mean; those of the caret's paragraph come first. */
    public List<SettledLine> find(String typed) {
        String wanted = Composed.letters(typed.strip()).toLowerCase(Locale.ROOT);
        Place caret = model.caretProperty().get();
        int here = caret == null ? -1 : caret.paragraph();
        List<SettledLine> found = new ArrayList<>();
        all().stream().filter(line -> line.says(wanted)).forEach(found::add);
        found.sort(
                (one, other) ->
                        Boolean.compare(other.paragraph() == here, one.paragraph() == here));
        return found;
    }

    /**
     * Reopens what was settled at the caret.
     *
     * @return false if nothing was settled there
     */
    public boolean reopenHere() {
        Place caret = model.caretProperty().get();
        Settlement here = caret == null ? null : at(caret);
        if (here == null) {
            return false;
        }
        reopen(here.choice());
        return true;
    }

    /** Puts the caret where a choice was settled. */
    public void go(SettledLine line) {
        int at = line.place().isCovered() ? 0 : line.place().range().start();
        model.placeCaret(new Place(line.paragraph(), line.place().language(), at));
    }

    /** Opens a settled choice again in every language, or says why it stays settled. */
    private void reopen(String choice) {
        Place caret = model.caretProperty().get();
        Draft draft = model.session().draft();
        switch (Reopener.reopen(draft, choice)) {
            case Reopening.Done(Draft reopened) when caret != null -> {
                Place into = caret.at(caret.offset() + 1);
                model.change(reopened.paragraphs(), caret, into);
                tell(Notice.Kind.DONE, model.sentences().say("reopen.done"));
            }
            case Reopening.Done _ -> {}
            case Reopening.Refused refused -> {
                String why = new Explanations(model.sentences()).of(refused, choice, draft);
                tell(Notice.Kind.PROBLEM, model.sentences().say("settle.refused", why));
            }
        }
    }

    private void tell(Notice.Kind kind, String sentence) {
        model.tell(new Notice(kind, sentence));
    }

    /** The one at a place of a text whose words are the fewest; the latest of several. */
    private @Nullable Settlement at(Place caret) {
        Settlement found = null;
        int fewest = Integer.MAX_VALUE;
        List<Settlement> settlements =
                model.session().draft().paragraphs().get(caret.paragraph()).settlements();
        for (Settlement settlement : settlements) {
            for (SettledPlace place : settlement.places()) {
                boolean here =
                        !place.isCovered()
                                && place.language().equals(caret.language())
                                && place.range().touches(caret.offset());
                if (here && place.range().length() <= fewest) {
                    found = settlement;
                    fewest = place.range().length();
                }
            }
        }
        return found;
    }

    private SettledLine line(Draft draft, int paragraph, Settlement settlement) {
        SettledPlace place = place(settlement);
        return new SettledLine(
                paragraph,
                settlement,
                place,
                draft.nameOf(paragraph),
                BalancedExcerpt.beginning(place.before().text(), LONGEST)
                        + " → "
                        + (place.now().isBlank()
                                ? "∅"
                                : BalancedExcerpt.beginning(place.now(), LONGEST)),
                Occasions.say(settlement, model.sentences()));
    }

    private SettledPlace place(Settlement settlement) {
        Place caret = model.caretProperty().get();
        Language language = caret == null ? model.languages().getFirst() : caret.language();
        return settlement.places().stream()
                .filter(place -> place.language().equals(language))
                .findFirst()
                .orElse(settlement.places().getFirst());
    }
}
