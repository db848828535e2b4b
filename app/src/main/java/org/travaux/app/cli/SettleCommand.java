package org.travaux.app.cli;

import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Explanations;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Occasion;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.SettledDraft;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code travaux settle}: choices adopted, deleted or replaced, in every language at once. */
@Command(
        name = "settle",
        mixinStandardHelpOptions = true,
        description = {
            "Settles choices of a draft in all its languages: by the ids that parse --json prints.",
            "If one of them can't be settled, it says why, and nothing is written (exit 1)."
        },
        footer = {
            "",
            "Example: travaux settle statement.travaux --adopt c7k2m9xyz=2 --delete cq3f8aabb \\",
            "           --replace c5wd6efgh:en=urges --replace c5wd6efgh:ru=призывает --out"
                    + " agreed.travaux"
        })
final class SettleCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Option(
            names = "--adopt",
            paramLabel = "ID=N",
            description = "the choice's alternative N stays, counted from 1")
    private Map<String, Integer> adopted = Map.of();

    @Option(names = "--delete", paramLabel = "ID", description = "no alternative stays")
    private List<String> deleted = List.of();

    @Option(
            names = "--replace",
            paramLabel = "ID:TAG=WORDS",
            description = "other words stand in its place, said once for each language")
    private Map<String, String> replaced = Map.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DRAFT",
            description = "the draft to write")
    private Path out = Path.of("");

    SettleCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        here.source().requireOther(out, List.of(source.file()));
        Draft draft = source.open(here).draft();
        SettledDraft settled = DraftSettling.settle(draft, decisions(), Occasion.UNKNOWN);
        if (!settled.refusals().isEmpty()) {
            Explanations explanations = new Explanations(here.sentences());
            settled.refusals().forEach(refusal -> here.out().println(explanations.of(refusal)));
            here.out().println(here.sentences().say("cli.settle.refused"));
            return Surroundings.SOMETHING_TO_REPORT;
        }
        here.source().save(settled.draft(), out);
        here.out().println(here.sentences().say("cli.settled", settled.settled().size()));
        here.out().println(here.sentences().say("cli.done.written", out.toString()));
        return Surroundings.NOTHING_FOUND;
    }

    private Map<String, Decision> decisions() throws Failure {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> one : adopted.entrySet()) {
            if (one.getValue() < 1) {
                throw new Failure(here.sentences().say("cli.settle.number", one.getKey()));
            }
            decide(decisions, one.getKey(), new Decision.Adopt(one.getValue() - 1));
        }
        for (String id : deleted) {
            decide(decisions, id, new Decision.Delete());
        }
        for (Map.Entry<String, Map<Language, String>> one : words().entrySet()) {
            decide(decisions, one.getKey(), new Decision.Replace(one.getValue()));
        }
        if (decisions.isEmpty()) {
            throw new Failure(here.sentences().say("cli.settle.nothing"));
        }
        return decisions;
    }

    private void decide(Map<String, Decision> decisions, String id, Decision decision)
            throws Failure {
        if (decisions.put(id, decision) != null) {
            throw new Failure(here.sentences().say("cli.settle.twice", id));
        }
    }

    private Map<String, Map<Language, String>> words() throws Failure {
        Map<String, Map<Language, String>> words = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : replaced.entrySet()) {
            int colon = one.getKey().lastIndexOf(':');
            if (colon < 0) {
                throw new Failure(here.sentences().say("cli.settle.language", one.getKey()));
            }
            words.computeIfAbsent(one.getKey().substring(0, colon), _ -> new LinkedHashMap<>())
                    .put(here.language(one.getKey().substring(colon + 1)), one.getValue());
        }
        return words;
    }
}
