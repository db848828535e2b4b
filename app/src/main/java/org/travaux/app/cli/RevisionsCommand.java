package org.travaux.app.cli;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionKind;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.core.JsonGenerator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
            "N is the number in the list, or the name (Rev.3)."
        })
final class RevisionsCommand implements Callable<Integer> {
    private final Surroundings here;
    private final Clock clock = Clock.systemUTC();

    @Parameters(paramLabel = "FILE", description = "the draft (.travaux)")
    private Path file = Path.of("");

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

    RevisionsCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (file.equals(FileKind.STANDARD_INPUT)) {
            throw new Failure(here.sentences().say("cli.revisions.file"));
        }
        RevisionStore store = new RevisionStore(file, here.password().protection());
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
            throw SharedOptions.explained(here, file, e);
        }
    }

    private RevisionNote note(String name, String reason) throws Failure {
        if (by.isBlank()) {
            throw new Failure(here.sentences().say("cli.revisions.by"));
        }
        return RevisionNote.revision(name, by, reason, stage);
    }

    private int keep(RevisionStore store, String name) throws Failure, RevisionException {
        RevisionNote note = note(name, why);
        Draft draft = draft();
        try {
            tell(store.keep(draft, note, now(), null, this::save));
        } catch (RevisionException e) {
            if (e.reason() != Reason.UNCHANGED) {
                throw e;
            }
            here.out().println(here.sentences().say("revisions.unchanged", file.toString()));
            return Surroundings.SOMETHING_TO_REPORT;
        }
        return Surroundings.NOTHING_FOUND;
    }

    private int restore(RevisionStore store, String number) throws Failure, RevisionException {
        RevisionNote note = note("", why);
        if (out != null && !absolute(out).equals(absolute(file))) {
            throw new Failure(here.sentences().say("cli.revisions.restore", file.toString()));
        }
        KeptRevision wanted = find(here, store.list(), number);
        Draft earlier = read(here, store, wanted);
        Draft now = draft();
        try {
            String before = here.sentences().say("revisions.before", wanted.name());
            RevisionNote working = RevisionNote.working(before, note.by(), "");
            tell(store.keep(now, working, now(), null, this::save));
        } catch (RevisionException e) {
            if (e.reason() != Reason.UNCHANGED) {
                throw e;
            }
        }
        Draft counted =
                earlier.withSymbol(symbolOf(now, earlier)).withInternalNotes(now.internalNotes());
        tell(store.keep(counted, note, now(), wanted, this::save));
        return Surroundings.NOTHING_FOUND;
    }

    /** A symbol counts on from where it is. */
    private static String symbolOf(Draft now, Draft earlier) {
        return now.symbol().isEmpty() ? earlier.symbol() : now.symbol();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private int show(RevisionStore store, String number) throws Failure, RevisionException {
        KeptRevision wanted = find(here, store.list(), number);
        Draft shown = read(here, store, wanted);
        if (out == null) {
            byte[] written = here.password().protection().write(shown).bytes();
            here.out().print(new String(written, StandardCharsets.UTF_8));
            return Surroundings.NOTHING_FOUND;
        }
        here.requireOther(out, List.of(file));
        here.drafts().saveUnlessOpen(shown, out);
        here.out().println(here.sentences().say("cli.done.written", out.toString()));
        return Surroundings.NOTHING_FOUND;
    }

    /**
     * The state with that number or name.
     *
     * @throws Failure if there is none, or two desks have kept revisions of that name
     */
    static KeptRevision find(Surroundings here, List<KeptRevision> kept, String number)
            throws Failure {
        String typed = number.strip();
        List<String> called =
                kept.stream()
                        .filter(each -> each.kind() == RevisionKind.REVISION)
                        .filter(each -> each.name().equalsIgnoreCase(typed))
                        .map(each -> each.number() + " (" + each.by() + ")")
                        .toList();
        if (called.size() > 1) {
            throw new Failure(
                    here.sentences()
                            .say("cli.revisions.several", typed, String.join(", ", called)));
        }
        for (KeptRevision each : kept.reversed()) {
            if (String.valueOf(each.number()).equals(typed)
                    || each.name().equalsIgnoreCase(typed)) {
                return each;
            }
        }
        throw new Failure(here.sentences().say("cli.revisions.none", number, kept.size()));
    }

    /** A state as it was kept. */
    static Draft read(Surroundings here, RevisionStore store, KeptRevision wanted)
            throws Failure, RevisionException {
        String text = store.read(wanted);
        return here.password().with(() -> read(here, text, wanted));
    }

    private static Draft read(Surroundings here, String text, KeptRevision wanted) throws Failure {
        try {
            return here.password().protection().read(text).draft();
        } catch (ProtectedDraftException e) {
            throw PasswordNeeded.of(e, wanted.name(), here.sentences());
        } catch (DraftFormatException e) {
            throw new Failure(new Explanations(here.sentences()).of(e, wanted.name()), e);
        }
    }

    private Draft draft() throws Failure {
        return here.openDraft(file, "cli.revisions.file");
    }

    private void save(WrittenDraft draft) throws Failure {
        here.drafts().saveUnlessOpen(draft, file);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void tell(KeptRevision kept) {
        here.out().println(here.sentences().say("cli.revisions.kept", kept.name(), kept.number()));
    }

    private int list(List<KeptRevision> kept) throws Failure {
        if (kept.isEmpty()) {
            draft(); // what is no draft, or not there, is told
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
            StringBuilder line =
                    new StringBuilder(
                            here.sentences()
                                    .say(
                                            "cli.revisions.line",
                                            each.number(),
                                            each.name(),
                                            WrittenDates.moment(each.when(), here.sentences()),
                                            each.by()));
            append(line, "cli.revisions.symbol", each.symbol());
            append(line, "cli.revisions.stage", each.stage());
            append(line, "cli.revisions.why", each.why());
            append(line, "cli.revisions.restored", restored);
            here.out().println(line);
        }
        return Surroundings.NOTHING_FOUND;
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
