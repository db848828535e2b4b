package org.travaux.app.cli.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.NamedState;
import org.travaux.app.cli.console.PasswordFileOption;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.files.revisions.CirculatedForm;
import org.travaux.app.files.revisions.Circulation;
import org.travaux.app.files.revisions.CirculationOrder;
import org.travaux.app.files.revisions.CirculationOrder.Recipient;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.profile.Delegation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code travaux circulate}: for each delegation its copy of a draft. */
@Command(
        name = "circulate",
        mixinStandardHelpOptions = true,
        description = {
            "Keeps a draft as a revision and writes for each delegation its copy of it.",
            "A copy has the text in the delegation's languages, with brackets and positions, and"
                    + " nothing that the secretariat keeps beside it. When it comes back, travaux"
                    + " compile knows whose it is and from which revision."
        },
        footer = {
            "",
            "Example: travaux circulate statement.travaux --to CHN=en --to RUS=ru,en --by \"First"
                    + " desk\"",
            "--deadline 2027-05-14T18:00 --out-folder copies",
            "Exit 1 if some of the copies could not be written."
        })
public final class CirculateCommand implements Callable<Integer> {
    private static final String ALL = "all";

    private final Surroundings here;

    @Mixin private final KeptDraftParameter file = new KeptDraftParameter();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "CODE[=TAGS]",
            description =
                    "a delegation, or several (CHN,RUS), with the languages that they get"
                            + " (CHN=en,ru; default: all); as often as needed. all: every state"
                            + " in the draft's list")
    private List<String> to = List.of();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description =
                    "negotiating: Word with brackets and positions, several languages side by side"
                            + " (default); tracked: Word with tracked changes, one a language;"
                            + " draft: for Travaux")
    private String form = CirculatedForm.NEGOTIATING.id();

    @Option(
            names = "--since",
            paramLabel = "N",
            description =
                    "of tracked changes: the revision to which they are made (default: the text as"
                            + " it stood)")
    private @Nullable String since;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            description =
                    "until when comments are awaited, 2027-05-14 or 2027-05-14T18:00, on the clock"
                            + " of the seat; it stands on every page")
    private String deadline = "";

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "who sends it, as they call themselves; nobody else is told")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "why the revision is kept")
    private String why = "";

    @Option(
            names = "--out-folder",
            required = true,
            paramLabel = "FOLDER",
            description = "where the copies are written; none there is written over")
    private Path folder = Path.of("");

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "a .docx of your house with its styles, headers and footers")
    private @Nullable Path template;

    @Option(
            names = "--protect",
            description = "documents open with a password only, as for travaux export")
    private boolean protect;

    @Mixin private final PasswordFileOption word = new PasswordFileOption();

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public CirculateCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        file.requireFile(here);
        KeptDraftParameter.requireBy(by, here);
        if (!Circulated.isDeadline(deadline)) {
            throw new Failure(here.sentences().say("cli.circulate.deadline", deadline));
        }
        if (!deadline.isEmpty() && deadline.compareTo(here.day(null)) < 0) {
            throw new Failure(here.sentences().say("cli.circulate.over", deadline));
        }
        Draft draft = file.draft(here);
        List<Recipient> recipients = recipients(draft);
        CirculatedForm wanted = form();
        String password = word.forWriting(protect, here);
        RevisionStore store = file.store(here);
        Circulation circulation = new Circulation(here.sentences());
        CirculationOrder wished =
                new CirculationOrder(recipients, wanted, deadline, null, "", template, password);
        try {
            Draft earlier = since == null ? null : earlier(store, since);
            circulation.require(draft, earlier, wished, folder);
            KeptRevision kept =
                    store.keepOrLast(
                            draft,
                            RevisionNote.revision("", by, why, ""),
                            file.now(),
                            saved -> file.save(saved, here));
            CirculationOrder order =
                    earlier == null || since == null ? wished : wished.since(earlier, since);
            return tell(
                    kept,
                    circulation.write(
                            NamedState.read(store, kept, here), kept, order, file.path(), folder));
        } catch (RevisionException e) {
            throw here.explained(file.path(), e);
        }
    }

    private CirculatedForm form() throws Failure {
        String known =
                Arrays.stream(CirculatedForm.values())
                        .map(CirculatedForm::id)
                        .collect(Collectors.joining(", "));
        return CirculatedForm.of(form)
                .orElseThrow(
                        () -> new Failure(here.sentences().say("cli.circulate.form", form, known)));
    }

    private List<Recipient> recipients(Draft draft) throws Failure {
        Map<String, Recipient> recipients = new LinkedHashMap<>();
        for (String each : to) {
            int equals = each.indexOf('=');
            String name = equals < 0 ? each : each.substring(0, equals);
            List<Language> languages =
                    equals < 0 ? draft.languages() : here.languages(each.substring(equals + 1));
            for (String code : codes(name, draft)) {
                recipients.put(code, new Recipient(code, languages));
            }
        }
        if (recipients.isEmpty()) {
            throw new Failure(here.sentences().say("cli.circulate.nobody"));
        }
        return List.copyOf(recipients.values());
    }

    private List<String> codes(String names, Draft draft) throws Failure {
        if (names.strip().equals(ALL)) {
            return draft.delegations().stream()
                    .filter(one -> !one.group())
                    .map(Delegation::code)
                    .toList();
        }
        List<String> codes = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            codes.add(here.delegation(name.strip(), draft));
        }
        return codes;
    }

    private Draft earlier(RevisionStore store, String number) throws Failure, RevisionException {
        return NamedState.read(store, NamedState.find(store.list(), number, here), here);
    }

    private int tell(KeptRevision kept, Circulation.Written written) {
        KeptDraftParameter.tell(kept, here);
        written.remarks().forEach(here.err()::println);
        for (Path each : written.files()) {
            here.out().println(here.sentences().say("cli.done.written", each.toString()));
        }
        written.failures().forEach(here.err()::println);
        return written.failures().isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }
}
