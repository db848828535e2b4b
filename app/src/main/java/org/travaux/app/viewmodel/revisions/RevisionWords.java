package org.travaux.app.viewmodel.revisions;

import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionFigures;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;

import java.util.ArrayList;
import java.util.List;

/** What is said of states that were kept. */
public final class RevisionWords {
    private final List<KeptRevision> all;
    private final Sentences sentences;

    /**
     * @param all states of a draft, the oldest first
     */
    public RevisionWords(List<KeptRevision> all, Sentences sentences) {
        this.all = List.copyOf(all);
        this.sentences = sentences;
    }

    /** All of them, the latest first. */
    public List<KeptRevision> latestFirst() {
        return all.reversed();
    }

    /** When, by whom, at which stage and under which symbol. */
    public String head(KeptRevision one) {
        List<String> said = new ArrayList<>();
        said.add(WrittenDates.moment(one.when(), sentences));
        said.add(one.by());
        said.add(one.stage());
        said.add(one.symbol());
        said.removeIf(String::isEmpty);
        return String.join(" · ", said);
    }

    /** Why, in the words of whoever kept it, and what it brought back. */
    public String why(KeptRevision one) {
        if (one.why().isEmpty() && one.restored() > 0) {
            return sentences.say("revision.brought-back.why", all.get(one.restored() - 1).name());
        }
        return one.why();
    }

    /** How far the negotiation was; empty if nobody knows. */
    public String figures(KeptRevision one) {
        RevisionFigures figures = one.figures();
        return figures.areKnown()
                ? sentences.say(
                        "revision.figures", figures.open(), figures.agreed(), figures.paragraphs())
                : "";
    }

    /** That words changed outside brackets since the state before; empty if none did. */
    public String alarms(KeptRevision one) {
        int alarms = one.figures().alarms();
        return alarms == 0 ? "" : sentences.say("revision.alarms", alarms);
    }

    /** Its name; two desks may have given the same, and then whose it is and when too. */
    public String called(KeptRevision one) {
        boolean alone = all.stream().filter(each -> each.name().equals(one.name())).count() < 2;
        String moment = WrittenDates.moment(one.when(), sentences);
        return alone ? one.name() : one.name() + " (" + one.by() + ", " + moment + ")";
    }

    /** What a tab is called in which it is looked at. */
    public String tab(KeptRevision one, String draft) {
        return draft + " – " + called(one);
    }

    /** What is told where it is looked at. */
    public String looked(KeptRevision one) {
        return sentences.say(
                "revision.looked",
                one.name(),
                WrittenDates.moment(one.when(), sentences),
                one.by());
    }
}
