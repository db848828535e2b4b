package org.travaux.app.cli.procedure;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.ParagraphPositions;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.procedure.ProcedureSentences;
import org.travaux.app.procedure.Deadline;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.records.Enclosure;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;
import org.travaux.markup.settle.adoption.Procedures;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code travaux procedure}: a text under silence, or given out for comments. */
@Command(
        name = "procedure",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the deadlines under which a draft was given to the delegations, begins one, or"
                    + " records what became of it."
        },
        footer = {
            "",
            "Example: travaux procedure rev1.travaux --silence-until \"2026-12-04 18:00\"",
            "Example: travaux procedure rev1.travaux --broken-by CHN --on OP3 --why"
                    + " \"instructions\"",
            "Example: travaux procedure rev2.travaux --held",
            "Without an option the list: exit 1 if a deadline is over and nothing was recorded, or",
            "silence was broken. Exit 1 too if a deadline is outside working hours."
        })
public final class ProcedureCommand implements Callable<Integer> {
    private static final Pattern ENCLOSURE = Pattern.compile("(?s)(.*\\S)\\s*=\\s*(\\d{1,5})");

    private final Surroundings here;
    private final Clock clock = Clock.systemUTC();

    @Parameters(paramLabel = "FILE", description = "the draft (.travaux)")
    private Path file = Path.of("");

    @ArgGroup private @Nullable Wish wish;

    /** What is wanted; without one, the list. */
    static final class Wish {
        @Option(
                names = "--silence-until",
                paramLabel = "TIME",
                description =
                        "who says nothing until then agrees: a day and an hour on the clocks of the"
                                + " seat, \"2026-12-04 18:00\"")
        private @Nullable String silence;

        @Option(
                names = "--comments-until",
                paramLabel = "TIME",
                description = "comments are expected until then")
        private @Nullable String comments;

        @Option(
                names = "--extended-until",
                paramLabel = "TIME",
                description = "the deadline is later")
        private @Nullable String extended;

        @Option(names = "--held", description = "nobody broke silence")
        private boolean held;

        @Option(
                names = "--broken-by",
                paramLabel = "CODE",
                split = ",",
                description = "who broke silence; --on says where")
        private List<String> broken = List.of();

        @Option(
                names = "--lifted-by",
                paramLabel = "CODE",
                split = ",",
                description = "who broke silence and no longer objects")
        private List<String> lifted = List.of();

        @Option(names = "--closed", description = "the comments have come in")
        private boolean closed;

        @Option(names = "--withdrawn", description = "the procedure no longer counts")
        private boolean withdrawn;
    }

    @Option(
            names = "--on",
            paramLabel = "LABEL",
            split = ",",
            description =
                    "the paragraphs on which silence was broken: OP3 (default: the whole text)")
    private List<String> on = List.of();

    @Option(
            names = "--of",
            paramLabel = "KIND",
            description =
                    "which deadline is extended or withdrawn, silence or comments (default: silence"
                            + " if it was asked for)")
    private @Nullable String of;

    @Mixin private final SeatOption seat = new SeatOption();

    @Option(
            names = "--enclosure",
            paramLabel = "TITLE=PAGES",
            description = "what goes with the text; the number of pages may be left out")
    private List<String> enclosures = List.of();

    @Option(names = "--why", paramLabel = "TEXT", description = "a word of why")
    private String why = "";

    @Option(
            names = "--out",
            paramLabel = "DRAFT",
            description = "where to write the draft (default: FILE itself)")
    private @Nullable Path out;

    @Option(names = "--json", description = "the list as one JSON object")
    private boolean json;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public ProcedureCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (file.equals(FileKind.STANDARD_INPUT)) {
            throw new Failure(here.sentences().say("cli.procedure.file", file.toString()));
        }
        Draft draft = here.openDraft(file, "cli.procedure.file");
        Wish wanted = wish;
        if (wanted == null) {
            return new ProcedureList(here, now()).print(draft, json);
        }
        if (wanted.silence != null) {
            return begin(draft, Procedure.Kind.SILENCE, wanted.silence);
        }
        if (wanted.comments != null) {
            return begin(draft, Procedure.Kind.COMMENTS, wanted.comments);
        }
        return record(draft, wanted);
    }

    private int begin(Draft draft, Procedure.Kind kind, String typed) throws Failure {
        Procedure running = Procedures.running(draft, kind);
        if (running != null) {
            throw new Failure(
                    here.sentences()
                            .say("procedure.running", words().standing(running, draft, now())));
        }
        Deadline deadline = SeatOption.deadline(typed, draft, seat.zone(draft, here), now(), here);
        Procedure begun =
                Procedure.begin(
                                new Ids(new SecureRandom()).next('q'),
                                kind,
                                draft.symbol(),
                                deadline.written(),
                                deadline.zone().getId(),
                                now().toString())
                        .withEnclosures(enclosures());
        return save(
                Procedures.begin(draft, begun), begun, words().remarks(deadline, draft.notation()));
    }

    private int record(Draft draft, Wish wanted) throws Failure {
        Procedure procedure = meant(draft, wanted);
        List<String> remarks = new ArrayList<>();
        ProcedureEvent event;
        String recorded = now().toString();
        if (wanted.extended != null) {
            ZoneId known = Deadline.zone(procedure.zone());
            Deadline later =
                    SeatOption.deadline(
                            wanted.extended,
                            draft,
                            known == null ? seat.zone(draft, here) : known,
                            now(),
                            here);
            if (later.written().compareTo(procedure.deadline()) <= 0) {
                throw new Failure(
                        here.sentences()
                                .say(
                                        "procedure.not-later",
                                        words().until(procedure, draft.notation())));
            }
            remarks.addAll(words().remarks(later, draft.notation()));
            event = ProcedureEvent.extended(recorded, later.written(), why);
        } else if (!wanted.broken.isEmpty()) {
            event =
                    ProcedureEvent.broken(
                            recorded, codes(wanted.broken, draft), paragraphs(draft), why);
        } else if (!wanted.lifted.isEmpty()) {
            event = ProcedureEvent.lifted(recorded, breakers(wanted.lifted, procedure, draft), why);
        } else {
            String early = words().tooEarly(procedure, outcome(wanted), draft, now());
            if (early != null) {
                throw new Failure(early);
            }
            event = ProcedureEvent.of(outcome(wanted), recorded, why);
        }
        String today = LocalDate.ofInstant(now(), ZoneId.systemDefault()).toString();
        Draft after = Procedures.record(draft, procedure.id(), event, today);
        return save(after, procedure.with(event), remarks);
    }

    private static ProcedureEvent.Kind outcome(Wish wanted) {
        if (wanted.held) {
            return ProcedureEvent.Kind.HELD;
        }
        return wanted.closed ? ProcedureEvent.Kind.CLOSED : ProcedureEvent.Kind.WITHDRAWN;
    }

    /** The procedure of which something is recorded. */
    private Procedure meant(Draft draft, Wish wanted) throws Failure {
        boolean onSilence = wanted.held || !wanted.broken.isEmpty() || !wanted.lifted.isEmpty();
        Procedure.Kind kind = wanted.closed ? Procedure.Kind.COMMENTS : Procedure.Kind.SILENCE;
        Procedure found = Procedures.last(draft, kind);
        if (of != null && !onSilence && !wanted.closed) {
            String named = of;
            kind =
                    Procedure.Kind.of(named)
                            .orElseThrow(
                                    () ->
                                            new Failure(
                                                    here.sentences()
                                                            .say("cli.procedure.kind", named)));
            found = Procedures.last(draft, kind);
        } else if (found == null && !onSilence && !wanted.closed) {
            found = Procedures.last(draft, Procedure.Kind.COMMENTS);
        }
        if (found == null) {
            String none =
                    kind == Procedure.Kind.SILENCE
                            ? "procedure.none.silence"
                            : "procedure.none.comments";
            throw new Failure(here.sentences().say(none, file.toString()));
        }
        boolean open = found.state() == Procedure.State.RUNNING;
        boolean broken = found.state() == Procedure.State.BROKEN;
        boolean possible =
                open
                        || (broken && (!wanted.broken.isEmpty() || !wanted.lifted.isEmpty()))
                        || wanted.withdrawn;
        if (!possible) {
            throw new Failure(
                    here.sentences().say("procedure.over", words().standing(found, draft, now())));
        }
        return found;
    }

    private int save(Draft draft, Procedure procedure, List<String> remarks) throws Failure {
        Path to = out == null ? file : out;
        if (out != null) {
            here.requireOther(out, List.of(file));
        }
        here.drafts().saveUnlessOpen(draft, to);
        here.out().println(words().standing(procedure, draft, now()));
        remarks.forEach(here.out()::println);
        here.out().println(here.sentences().say("cli.done.written", to.toString()));
        return remarks.isEmpty() ? Surroundings.NOTHING_FOUND : Surroundings.SOMETHING_TO_REPORT;
    }

    private List<Enclosure> enclosures() throws Failure {
        List<Enclosure> all = new ArrayList<>();
        for (String typed : enclosures) {
            Matcher withPages = ENCLOSURE.matcher(typed);
            String title = withPages.matches() ? withPages.group(1) : typed;
            if (title.isBlank()) {
                throw new Failure(here.sentences().say("cli.procedure.enclosure"));
            }
            int pages = withPages.matches() ? Integer.parseInt(withPages.group(2)) : 0;
            all.add(new Enclosure(title.strip(), pages, Map.of()));
        }
        return all;
    }

    private List<String> codes(List<String> names, Draft draft) throws Failure {
        List<String> codes = new ArrayList<>();
        for (String name : names) {
            codes.add(here.delegation(name.strip(), draft));
        }
        return codes.stream().distinct().toList();
    }

    private List<String> breakers(List<String> names, Procedure procedure, Draft draft)
            throws Failure {
        List<String> codes = codes(names, draft);
        for (String code : codes) {
            if (!procedure.breakers().contains(code)) {
                throw new Failure(here.sentences().say("procedure.not-breaker", code));
            }
        }
        return codes;
    }

    private List<String> paragraphs(Draft draft) throws Failure {
        List<String> ids = new ArrayList<>();
        for (String label : on) {
            int at = ParagraphPositions.paragraph(draft, label.strip());
            if (at < 0) {
                throw new Failure(here.sentences().say("cli.procedure.paragraph", label));
            }
            ids.add(draft.paragraphs().get(at).id());
        }
        return ids;
    }

    private ProcedureSentences words() {
        return new ProcedureSentences(here.sentences());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
