package org.travaux.app.cli.console;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.files.DraftOutput;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.FileOutput;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.files.revisions.KeptDraft;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.report.Holdings;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What every command works with. */
public record Surroundings(
        Sentences sentences,
        DraftSource source,
        EarlierVersions versions,
        DraftPassword password,
        PrintWriter out,
        PrintWriter err) {
    /** The exit code of what was done, with nothing found. */
    public static final int NOTHING_FOUND = 0;

    /** The exit code of what was done, with something to report. */
    public static final int SOMETHING_TO_REPORT = 1;

    /** The exit code of what could not be run, which one sentence explains. */
    public static final int COULD_NOT_RUN = 2;

    /** Saves drafts. */
    public DraftOutput drafts() {
        return new DraftOutput(sentences, versions, err::println, password.protection());
    }

    /** Writes files. */
    public FileOutput output() {
        return new FileOutput(sentences);
    }

    /**
     * Refuses to write where something is read from: a text would be lost to its own draft.
     *
     * @throws Failure if {@code out} is the same file, whatever it is called, or is none
     */
    public void requireOther(Path out, List<Path> read) throws Failure {
        if (out.equals(FileKind.STANDARD_INPUT)) {
            throw new Failure(sentences.say("cli.out.none"));
        }
        for (Path file : Stream.concat(read.stream(), password.files().stream()).toList()) {
            if (isSame(out, file)) {
                throw new Failure(sentences.say("cli.out.same", out.toString()));
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isRegularFile(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** The profile of that name, or a sentence that says which there are. */
    public String profile(String name) throws Failure {
        if (Profiles.find(name).isEmpty()) {
            throw new Failure(
                    sentences.say(
                            "cli.profile.unknown", name, String.join(", ", Profiles.names())));
        }
        return name;
    }

    /** The profile asked for, or the usual one if none was. */
    public String notation(@Nullable String profile) throws Failure {
        return profile(profile == null ? Profiles.usualName() : profile);
    }

    /**
     * Opens a draft.
     *
     * @param otherwise the key of the sentence where a file is none, which may name the file
     */
    public Draft openDraft(Path file, String otherwise) throws Failure {
        OpenedDraft opened = open(new TextSource(file, null), null, ImportAnswers.NONE);
        if (opened.imported()) {
            throw new Failure(sentences.say(otherwise, file.toString()));
        }
        return opened.draft();
    }

    /** A day as it was typed, 2027-05-14; today if none was. */
    public String day(@Nullable String typed) throws Failure {
        String day = typed == null ? LocalDate.now(ZoneId.systemDefault()).toString() : typed;
        if (!StatusChange.isDate(day)) {
            throw new Failure(sentences.say("cli.settle.date", day));
        }
        return day;
    }

    /**
     * Opens a file and tells what is to be known of it.
     *
     * @param profile the notation asked for, in which a draft is read too; null if none was
     */
    public OpenedDraft open(TextSource text, @Nullable String profile, ImportAnswers answers)
            throws Failure {
        String wanted = notation(profile);
        OpenedDraft opened = password.with(() -> source.open(text, wanted, answers));
        opened.remarks().forEach(err::println);
        return profile == null || opened.imported()
                ? opened
                : new OpenedDraft(
                        opened.draft().withProfile(profile),
                        false,
                        opened.remarks(),
                        opened.written());
    }

    /** The language with that tag, whether a draft has it or not. */
    public Language language(String tag) throws Failure {
        String lowerCase = tag.toLowerCase(Locale.ROOT);
        if (!Language.isTag(lowerCase)) {
            throw new Failure(sentences.say("cli.language.unknown", tag));
        }
        return new Language(lowerCase);
    }

    /** Languages as typed, {@code en,ru,kk}; at least one. */
    public List<Language> languages(String tags) throws Failure {
        List<Language> languages = new ArrayList<>();
        for (String tag : tags.split(",", -1)) {
            languages.add(language(tag.strip()));
        }
        if (languages.stream().distinct().count() < languages.size()) {
            throw new Failure(sentences.say("cli.language.repeated", tags));
        }
        return languages;
    }

    /** The code of a delegation that a draft knows, named by code or in any language. */
    public String delegation(String name, Draft draft) throws Failure {
        Delegation delegation = draft.notation().delegations().find(name);
        if (delegation == null) {
            throw new Failure(sentences.say("cli.export.delegation", name));
        }
        return delegation.code();
    }

    /**
     * The code of a delegation that takes a position on an open point of a draft.
     *
     * @throws Failure if nobody is called so, or the draft says nothing of it
     */
    public String delegationIn(Holdings holdings, String name, Draft draft) throws Failure {
        String code = delegation(name, draft);
        boolean takesPart =
                holdings.open().stream()
                        .flatMap(choice -> choice.positions().stream())
                        .anyMatch(stand -> stand.position().delegation().equals(code));
        if (!takesPart) {
            throw new Failure(sentences.say("cli.settle.no-position", code));
        }
        return code;
    }

    /**
     * The kind of report that a file's name asks for by its ending.
     *
     * @throws Failure if there is no such kind
     */
    public ReportFormat reportFormat(Path file) throws Failure {
        return ReportFormat.of(file)
                .orElseThrow(() -> new Failure(sentences.say("cli.report.kind", file.toString())));
    }

    /** The language asked for, if the draft has it; its source language if none was asked for. */
    public Language languageOf(Draft draft, @Nullable String tag) throws Failure {
        if (tag == null) {
            return draft.sourceLanguage();
        }
        Language language = language(tag);
        if (!draft.languages().contains(language)) {
            List<String> tags = draft.languages().stream().map(Language::tag).toList();
            throw new Failure(
                    sentences.say("cli.language.notInDraft", tag, String.join(", ", tags)));
        }
        return language;
    }

    /** Why something could not be done with the revisions of a draft, in a sentence. */
    public Failure explained(Path file, RevisionException e) {
        return KeptDraft.failure(e, file.toString(), sentences);
    }

    /** What is said where a command could not run. */
    public static String sentence(Exception e, Sentences sentences) {
        return e instanceof Failure failure
                ? failure.sentence()
                : sentences.say("cli.unexpected", e.toString());
    }
}
