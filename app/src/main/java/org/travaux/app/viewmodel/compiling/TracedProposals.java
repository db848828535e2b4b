package org.travaux.app.viewmodel.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.CompilationReport;
import org.travaux.app.session.Place;
import org.travaux.markup.compile.TracedProposal;
import org.travaux.markup.compile.Tracing;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.reading.Choice;

import java.util.List;

/** What has become of the proposals that were compiled into a draft, all or those of one. */
public final class TracedProposals {
    private final DraftReading reading;
    private final Sentences sentences;
    private final ByDelegation<TracedProposal> list;

    /** All that came into a draft, in the order in which it came. */
    public TracedProposals(DraftReading reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
        this.list = new ByDelegation<>(Tracing.of(reading, null), TracedProposal::delegations);
    }

    private Draft draft() {
        return reading.draft();
    }

    /** All of them, to be looked through. */
    public ByDelegation<TracedProposal> list() {
        return list;
    }

    /** Where, whose, what kind, and in which files it came. */
    public String head(TracedProposal one) {
        return String.join(
                " · ",
                one.paragraph() < 0 ? "–" : draft().nameOf(one.paragraph()),
                String.join(", ", one.delegations()),
                sentences.say("proposal." + one.proposal().kind().id()),
                String.join(", ", one.files()));
    }

    /** What has become of it, in words. */
    public String fate(TracedProposal one) {
        return sentences.say("fate." + one.fate().id());
    }

    /** The words it is about and those it proposes. */
    public String words(TracedProposal one) {
        List<Language> languages = draft().sourceFirst();
        return CompilationReport.words(one.proposal().before(), languages)
                + " → "
                + CompilationReport.words(one.proposal().words(), languages);
    }

    /** Where it stands in the draft; null if its paragraph is gone. */
    public @Nullable Place place(TracedProposal one) {
        if (one.paragraph() < 0) {
            return null;
        }
        Language source = draft().sourceLanguage();
        PairedChoice open = reading.paired(one.paragraph()).get(one.proposal().choice());
        Choice choice = open == null ? null : open.in(source);
        return new Place(one.paragraph(), source, choice == null ? 0 : choice.range().start());
    }
}
