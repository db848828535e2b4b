package org.travaux.app.cli.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.cli.console.NamedState;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionFigures;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.Draft;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.core.JsonGenerator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code travaux revisions}: the states of a draft that were kept, and a further one. */
@Command(
        name = "revisions",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the states of a draft that were kept, keeps one, shows one or brings it "
                    + "back.",
            "They are kept in a Git repository in the draft's folder; nothing is sent."
        },
        footer = {
            "",
            "Example: travaux revisions statement.travaux --keep --by \"First desk\" --why \"After"
                    + " the",
            "second reading\"",
            "N is the number in the list, the name (Rev.3), or the symbol it was kept under."
        })
public final class RevisionsCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final KeptDraftParameter file = new KeptDraftParameter();

    @Option(
            names = "--keep",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "NAME",
            description =
                    "keep the draft as it is; without a name as the next Rev.n, which its"
                            + " symbol says too")
    private @Nullable String keep;

    @Option(names = "--show", paramLabel = "N", description = "an earlier state")
    private @Nullable String show;

    @Option(
            names = "--restore",
            paramLabel = "N",
            description =
                    "bring an earlier state back, as a new revision; what was not kept is"
                            + " kept first")
    private @Nullable String restore;

    @Option(
            names = "--out",
            paramLabel = "DRAFT",
            description =
                    "with --show: where to write it (default: standard output); with"
                            + " --restore: FILE itself, to say so")
    private @Nullable Path out;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "who keeps it, as they call themselves")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "why it is kept")
    private String why = "";

    @Option(
            names = "--stage",
            paramLabel = "TEXT",
            description = "the stage of the negotiation, in any words")
    private String stage = "";

    @Option(names = "--json", description = "the list as one JSON object")
    private boolean json;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public RevisionsCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        file.requireFile(here);
        RevisionStore store = file.store(here);
        try {
            if (keep != null) {
                return keep(store, keep);
            }
            if (restore != null) {
                return restore(store, restore);
            }
            if (show != null) {
                return show(store, show);
            }
            return list(store.list());
        } catch (RevisionException e) {
            throw here.explained(file.path(), e);
        }
    }

    private RevisionNote note(String name, String reason) throws Failure {
        KeptDraftParameter.requireBy(by, here);
        return RevisionNote.revision(name, by, reason, stage);
    }

    private int keep(RevisionStore store, String name) throws Failure, RevisionException {
        RevisionNote note = note(name, why);
        Draft draft = file.draft(here);
        KeptRevision kept = store.keepIfChanged(draft, note, file.now(), this::save);
        if (kept == null) {
            here.out().println(here.sentences().say("revisions.unchanged", file.path().toString()));
            return Surroundings.SOMETHING_TO_REPORT;
        }
        KeptDraftParameter.tell(kept, here);
        return Surroundings.NOTHING_FOUND;
    }

    private int restore(RevisionStore store, String number) throws Failure, RevisionException {
        RevisionNote note = note("", why);
        if (out != null && !absolute(out).equals(absolute(file.path()))) {
            throw new Failure(
                    here.sentences().say("cli.revisions.restore", file.path().toString()));
        }
        KeptRevision wanted = NamedState.find(store.list(), number, here);
        Draft earlier = NamedState.read(store, wanted, here);
        Draft now = file.draft(here);
        String before = here.sentences().say("revisions.before", wanted.name());
        RevisionNote working = RevisionNote.working(before, note.by(), "");
        KeptRevision unkept = store.keepIfChanged(now, working, file.now(), this::save);
        if (unkept != null) {
            KeptDraftParameter.tell(unkept, here);
        }
        Draft counted = RevisionStore.broughtBack(earlier, now);
        KeptDraftParameter.tell(store.keep(counted, note, file.now(), wanted, this::save), here);
        return Surroundings.NOTHING_FOUND;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private int show(RevisionStore store, String number) throws Failure, RevisionException {
        KeptRevision wanted = NamedState.find(store.list(), number, here);
        Draft shown = NamedState.read(store, wanted, here);
        if (out == null) {
            byte[] written = here.password().protection().write(shown).bytes();
            here.out().print(new String(written, StandardCharsets.UTF_8));
            return Surroundings.NOTHING_FOUND;
        }
        here.requireOther(out, List.of(file.path()));
        here.drafts().saveUnlessOpen(shown, out);
        here.out().println(here.sentences().say("cli.done.written", out.toString()));
        return Surroundings.NOTHING_FOUND;
    }

    private void save(WrittenDraft draft) throws Failure {
        file.save(draft, here);
    }

    private int list(List<KeptRevision> kept) throws Failure {
        if (kept.isEmpty()) {
            file.draft(here); // what is no draft, or not there, is told
        }
        if (json) {
            JsonOutput.write(here.out(), generator -> write(generator, kept));
            return Surroundings.NOTHING_FOUND;
        }
        if (kept.isEmpty()) {
            here.out().println(here.sentences().say("cli.revisions.nothing"));
        }
        for (KeptRevision each : kept) {
            String restored = each.restored() == 0 ? "" : kept.get(each.restored() - 1).name();
            StringBuilder line = new StringBuilder(KeptDraftParameter.line(each, here));
            append(line, "cli.revisions.symbol", each.symbol());
            append(line, "cli.revisions.stage", each.stage());
            line.append(figures(each.figures()));
            append(line, "cli.revisions.why", each.why());
            append(line, "cli.revisions.restored", restored);
            here.out().println(line);
        }
        return Surroundings.NOTHING_FOUND;
    }

    private String figures(RevisionFigures figures) {
        return figures.areKnown()
                ? "; "
                        + here.sentences()
                                .say(
                                        "cli.revisions.figures",
                                        figures.open(),
                                        figures.agreed(),
                                        figures.paragraphs(),
                                        figures.alarms())
                : "";
    }

    private void append(StringBuilder line, String key, String text) {
        if (!text.isEmpty()) {
            line.append("; ").append(here.sentences().say(key, text));
        }
    }

    private static void write(JsonGenerator generator, List<KeptRevision> kept) {
        generator.writeStartObject();
        generator.writeArrayPropertyStart("revisions");
        for (KeptRevision each : kept) {
            generator.writeStartObject();
            generator.writeNumberProperty("number", each.number());
            generator.writeStringProperty("kind", each.kind().id());
            generator.writeStringProperty("name", each.name());
            generator.writeStringProperty("by", each.by());
            generator.writeStringProperty("when", each.when().toString());
            generator.writeStringProperty("why", each.why());
            generator.writeStringProperty("symbol", each.symbol());
            generator.writeStringProperty("stage", each.stage());
            generator.writeNumberProperty("open", each.figures().open());
            generator.writeNumberProperty("agreed", each.figures().agreed());
            generator.writeNumberProperty("paragraphs", each.figures().paragraphs());
            generator.writeNumberProperty("alarms", each.figures().alarms());
            generator.writeNumberProperty("restored", each.restored());
            generator.writeStringProperty("commit", each.commit());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }
}
