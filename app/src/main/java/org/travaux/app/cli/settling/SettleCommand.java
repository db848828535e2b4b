package org.travaux.app.cli.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.SourceOptions;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.IdentifiedDraft;
import org.travaux.app.i18n.Explanations;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.SettledDraft;
import org.travaux.markup.settle.SettlementRule;
import org.travaux.markup.settle.adoption.AdoptionAnswers;
import org.travaux.markup.settle.records.Reopener;
import org.travaux.markup.settle.records.Reopening;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code travaux settle}: choices adopted, deleted, replaced or reopened in every language. */
@Command(
        name = "settle",
        mixinStandardHelpOptions = true,
        description = {
            "Settles points of a draft in all its languages: by the ids that parse --json prints,"
                    + " or several by one rule.",
            "If one that is named can't be settled, it says why, and nothing is written (exit 1).",
            "Settlements are recorded in the draft; --list shows them, --reopen opens one again.",
            "Before a text is adopted, answer what becomes of paragraph numbers (--renumber or"
                    + " --keep-labels) and of the draft's symbol (--symbol, --no-symbol or"
                    + " --keep-symbol); the answers are recorded too."
        },
        footer = {
            "",
            "Example: travaux settle statement.travaux --adopt c7k2m9xyz=2 --delete cq3f8aabb \\",
            "           --replace c5wd6efgh:en=urges --replace c5wd6efgh:ru=призывает --out"
                    + " agreed.travaux",
            "         travaux settle statement.travaux --all unheld --adopt first --out"
                    + " shorter.travaux"
        })
public final class SettleCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();
    @Mixin private final OccasionOptions when = new OccasionOptions();
    @Mixin private final AdoptionOptions answers = new AdoptionOptions();

    @Option(
            names = "--adopt",
            paramLabel = "ID=N",
            description = {
                "alternative N of the open point stays, counted from 1",
                "with --all: first, last, supported:CODE, or none"
            })
    private List<String> adopted = List.of();

    @Option(names = "--delete", paramLabel = "ID", description = "no alternative stays")
    private List<String> deleted = List.of();

    @Option(
            names = "--replace",
            paramLabel = "ID:TAG=WORDS",
            description = "other wording takes its place, given once for each language")
    private Map<String, String> replaced = Map.of();

    @Option(
            names = "--all",
            paramLabel = "WHICH",
            description = {
                "settles all open points selected: every, unheld (no delegation named),",
                "paragraph:PP3, held-by:CHN, kind:operative or text:WORDS;",
                "those that can't be settled are listed and stay open (exit 1)"
            })
    private @Nullable String all;

    @Option(
            names = "--reopen",
            paramLabel = "ID",
            description = "a settled point is open again, as it was")
    private List<String> reopened = List.of();

    @Option(names = "--list", description = "prints the settled points, and writes nothing")
    private boolean list;

    @Option(
            names = "--out",
            paramLabel = "DRAFT",
            description = "the draft to write; needed unless with --list")
    private @Nullable Path out;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public SettleCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (list) {
            new SettlementReport(here).print(source.open(here).draft());
            return Surroundings.NOTHING_FOUND;
        }
        if (out == null) {
            throw new Failure(here.sentences().say("cli.settle.out"));
        }
        here.requireOther(out, source.files());
        DraftReading reading = IdentifiedDraft.read(source.open(here).draft());
        if (all != null) {
            return settleAll(reading, all, out);
        }
        Draft open = reopen(reading.draft());
        Map<String, Decision> decisions =
                new Decisions(here)
                        .read(adopted, deleted, replaced, !reopened.isEmpty() || answers.isAny());
        SettledDraft settled = DraftSettling.settle(open, decisions, when.occasion(here));
        if (!settled.refusals().isEmpty()) {
            tell(settled, reading);
            return refused();
        }
        return write(reading.draft(), settled, out)
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    private int settleAll(DraftReading reading, String which, Path file) throws Failure {
        ChoiceSelection chosen = ChoiceSelection.of(which, reading, here);
        SettlementRule rule = new Decisions(here).rule(adopted, chosen.open(), reading.draft());
        SettledDraft settled =
                DraftSettling.settle(reading, chosen.ids(), rule, when.occasion(here));
        tell(settled, reading);
        boolean seen = write(reading.draft(), settled, file);
        return settled.refusals().isEmpty() && seen
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    /** What is to be open again; one that can't be is as good as no draft. */
    private Draft reopen(Draft draft) throws Failure {
        Draft open = draft;
        for (String choice : reopened) {
            open =
                    switch (Reopener.reopen(open, choice)) {
                        case Reopening.Done(Draft done) -> done;
                        case Reopening.Refused refused ->
                                throw new Failure(
                                        new Explanations(here.sentences())
                                                .of(refused, choice, open));
                    };
        }
        return open;
    }

    private void tell(SettledDraft settled, DraftReading reading) {
        Explanations explanations = new Explanations(here.sentences());
        ChoiceNames names = new ChoiceNames(reading);
        settled.refusals()
                .forEach(
                        refusal ->
                                here.out()
                                        .println(
                                                explanations.of(
                                                        refusal, names.of(refusal.choice()))));
    }

    private int refused() {
        here.out().println(here.sentences().say("cli.settle.refused"));
        return Surroundings.SOMETHING_TO_REPORT;
    }

    /**
     * Writes the draft; false if something in it is to be looked at.
     *
     * @param before what it was made of
     */
    private boolean write(Draft before, SettledDraft settled, Path file) throws Failure {
        Draft draft = answers.answer(settled.draft(), when.occasion(here), here);
        here.drafts().saveUnlessOpen(draft, file);
        answers.tell(draft, here);
        List<AgreedPassage> opened =
                AgreedPassage.without(
                        AgreedPassages.of(before.paragraphs()),
                        AgreedPassages.of(draft.paragraphs()));
        opened.forEach(
                each ->
                        here.out()
                                .println(
                                        here.sentences()
                                                .say("cli.settle.agreed-words", each.words())));
        if (!reopened.isEmpty()) {
            here.out().println(here.sentences().say("cli.reopened", reopened.size()));
        }
        if (!settled.settled().isEmpty() || (reopened.isEmpty() && !answers.isAny())) {
            here.out().println(here.sentences().say("cli.settled", settled.settled().size()));
        }
        here.out().println(here.sentences().say("cli.done.written", file.toString()));
        return opened.isEmpty() && AdoptionAnswers.toLookAt(draft).isEmpty();
    }
}
