package org.travaux.app.cli.procedure;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.files.exporting.LanguageFileName;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code travaux note}: the note with which a draft goes to the delegations. */
@Command(
        name = "note",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the note verbale with which a draft goes to the delegations, in each of its"
                    + " languages:",
            "with symbol, title, deadline and enclosures. “travaux procedure” sets the deadline."
        },
        footer = {
            "",
            "Example: travaux note rev1.travaux --pages 7 --number EN/P/12 --out note.docx",
            "writes note.en.docx, note.ru.docx and note.kk.docx."
        })
public final class NoteCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(paramLabel = "FILE", description = "the draft (.travaux)")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.docx",
            description = "where to write; of several languages each has its tag in its name")
    private Path out = Path.of("");

    @Option(
            names = "--pages",
            required = true,
            paramLabel = "N",
            description = "on how many pages the text is: 7, or en=7,ru=8 where they differ")
    private String pages = "";

    @Option(
            names = "--lang",
            paramLabel = "TAGS",
            description = "in which languages, en,ru (default: in all that the house has words in)")
    private @Nullable String languages;

    @Option(names = "--number", paramLabel = "TEXT", description = "the number of the note")
    private String number = "";

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "the day of the note, 2026-11-30 (default: today)")
    private @Nullable String date;

    @Option(
            names = "--to",
            paramLabel = "ADDRESSEE",
            description = "to whom, as the house's data has it (default: the first)")
    private @Nullable String to;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "a Word document that gives the notes its letterhead, styles and paper")
    private @Nullable Path template;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public NoteCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        here.requireOther(out, List.of(file));
        FileKind.requireName(out, ".docx", here.sentences());
        Draft draft = here.openDraft(file, "cli.procedure.file");
        List<Language> wanted = wanted(draft);
        String addressee = addressee(draft);
        LocalDate day = day();
        for (Language language : wanted) {
            int count = pages(language);
            Path note = wanted.size() == 1 ? out : LanguageFileName.of(out, language, wanted);
            here.requireOther(note, List.of(file));
            new Exports(here.sentences())
                    .write(
                            draft,
                            new CoveringNote(
                                    language, addressee, number, day, count, template, null),
                            note);
            here.out().println(here.sentences().say("cli.done.written", note.toString()));
        }
        return Surroundings.NOTHING_FOUND;
    }

    private List<Language> wanted(Draft draft) throws Failure {
        List<Language> possible = CoveringNote.languages(draft);
        List<Language> wanted = languages == null ? possible : here.languages(languages);
        for (Language language : wanted) {
            if (!possible.contains(language)) {
                throw noWords(language.tag(), possible);
            }
        }
        if (wanted.isEmpty()) {
            throw noWords(draft.sourceLanguage().tag(), possible);
        }
        return wanted;
    }

    private Failure noWords(String tag, List<Language> possible) {
        String tags = String.join(", ", possible.stream().map(Language::tag).toList());
        return new Failure(here.sentences().say("note.language", tag, tags.isEmpty() ? "–" : tags));
    }

    private String addressee(Draft draft) throws Failure {
        List<String> known = CoveringNote.addressees(draft);
        String typed = to;
        if (typed != null && !known.contains(typed)) {
            throw new Failure(
                    here.sentences().say("cli.note.addressee", typed, String.join(", ", known)));
        }
        return typed == null ? known.getFirst() : typed;
    }

    private LocalDate day() throws Failure {
        String day = here.day(date);
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Failure(here.sentences().say("cli.settle.date", day), e);
        }
    }

    private int pages(Language language) throws Failure {
        for (String each : pages.split(",")) {
            String[] parts = each.strip().split("=", 2);
            boolean forAll = parts.length == 1;
            String count = parts[parts.length - 1].strip();
            if ((forAll || parts[0].strip().equals(language.tag()))
                    && count.matches("[1-9]\\d{0,4}")) {
                return Integer.parseInt(count);
            }
        }
        throw new Failure(here.sentences().say("cli.note.pages"));
    }
}
