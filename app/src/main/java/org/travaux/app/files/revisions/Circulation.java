package org.travaux.app.files.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.FileOutput;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.files.exporting.LanguageFileName;
import org.travaux.app.files.revisions.CirculationOrder.Recipient;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Password;
import org.travaux.app.protection.Protection;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DelegationCopy;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Writes what delegations are sent: for each its copy of a state that was kept. */
public final class Circulation {
    private static final int NAMED = 3;

    private final Sentences sentences;
    private final Exports exports;
    private final FileOutput output;

    /**
     * @param sentences in the user's language
     */
    public Circulation(Sentences sentences) {
        this.sentences = sentences;
        this.exports = new Exports(sentences);
        this.output = new FileOutput(sentences);
    }

    /**
     * What became of it.
     *
     * @param files that were written
     * @param remarks what to know of them, in sentences
     * @param failures which could not be written, and why, in sentences
     */
    public record Written(List<Path> files, List<String> remarks, List<String> failures) {}

    /** A file to be written. */
    private record Sent(Draft copy, @Nullable ExportOrder order, @Nullable String password) {}

    /** A delegation does not know the draft's own password; it may have one that it was given. */
    private static Protection protectionOf(Sent sent) {
        Protection protection = Protection.none();
        Password password = sent.password == null ? null : Password.of(sent.password);
        if (password != null) {
            protection.protectBy(password);
        }
        return protection;
    }

    /**
     * Writes the copies. What can't be written does not keep the others from being written.
     *
     * @param state as it was kept as that revision
     * @param draft the draft's file, which they are named after
     * @throws Failure if something is in the way of all of them: a language that is missing, files
     *     of these names; then nothing is written
     */
    public Written write(
            Draft state, KeptRevision revision, CirculationOrder order, Path draft, Path folder)
            throws Failure {
        SequencedMap<Path, Sent> all = new LinkedHashMap<>();
        for (Recipient recipient : order.recipients()) {
            requireLanguages(state, recipient);
            Circulated circulated =
                    new Circulated(
                            recipient.delegation(),
                            state.symbol(),
                            revision.name(),
                            revision.commit(),
                            order.deadline());
            Draft copy = DelegationCopy.of(state, recipient.languages(), circulated);
            String name =
                    FileKind.stem(draft) + "-" + revision.name() + "-" + recipient.delegation();
            addFiles(copy, order, folder, unused(safe(name), all), all);
        }
        requireFree(all.sequencedKeySet().stream().filter(Files::exists).toList());
        requireFolder(folder);
        return write(all);
    }

    /**
     * Makes sure, before anything is kept, that there is a folder, that everybody gets a language,
     * and that the draft and the version that changes are made to have those that they get.
     *
     * @param since the version; null if changes are made to none
     * @throws Failure if something is missing, and what
     */
    public void require(Draft draft, @Nullable Draft since, CirculationOrder order, Path folder)
            throws Failure {
        for (Recipient recipient : order.recipients()) {
            requireLanguages(draft, recipient);
            if (since != null && order.form() == CirculatedForm.TRACKED) {
                requireLanguages(since, recipient);
            }
        }
        requireFolder(folder);
    }

    private void requireFolder(Path folder) throws Failure {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Failure(sentences.say("circulate.folder", folder.toString()), e);
        }
    }

    private void requireLanguages(Draft state, Recipient recipient) throws Failure {
        for (Language language : recipient.languages()) {
            if (!state.languages().contains(language)) {
                throw new Failure(
                        sentences.say(
                                "circulate.language", recipient.delegation(), language.tag()));
            }
        }
        if (recipient.languages().isEmpty()) {
            throw new Failure(sentences.say("circulate.no-language", recipient.delegation()));
        }
    }

    private void requireFree(List<Path> taken) throws Failure {
        if (!taken.isEmpty()) {
            String names =
                    taken.stream()
                            .limit(NAMED)
                            .map(path -> String.valueOf(path.getFileName()))
                            .collect(Collectors.joining(", "));
            throw new Failure(
                    sentences.say(
                            "circulate.exists",
                            taken.size(),
                            taken.size() > NAMED ? names + ", …" : names));
        }
    }

    private void addFiles(
            Draft copy,
            CirculationOrder order,
            Path folder,
            String name,
            SequencedMap<Path, Sent> all)
            throws Failure {
        List<Language> languages = copy.languages();
        Path document = folder.resolve(name + ".docx");
        switch (order.form()) {
            case DRAFT ->
                    all.put(
                            folder.resolve(name + FileKind.DRAFT_ENDING),
                            new Sent(copy, null, order.password()));
            case NEGOTIATING -> {
                ExportKind kind =
                        languages.size() == 1 ? ExportKind.NEGOTIATING : ExportKind.SIDE_BY_SIDE;
                all.put(document, new Sent(copy, export(kind, languages.getFirst(), order), null));
            }
            case TRACKED -> {
                for (Language language : languages) {
                    Path file =
                            languages.size() == 1
                                    ? document
                                    : LanguageFileName.of(document, language, languages);
                    ExportOrder tracked = export(ExportKind.TRACKED, language, order);
                    Draft since = order.since();
                    all.put(
                            file,
                            new Sent(
                                    copy,
                                    since == null
                                            ? tracked
                                            : tracked.since(since, order.sinceName(), sentences),
                                    null));
                }
            }
        }
    }

    private static ExportOrder export(ExportKind kind, Language language, CirculationOrder order) {
        return new ExportOrder(
                kind, language, new ReadingCopy.First(), order.template(), order.password());
    }

    private Written write(SequencedMap<Path, Sent> all) {
        Written written = new Written(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<Path, Sent> each : all.entrySet()) {
            Path file = each.getKey();
            try {
                ExportOrder order = each.getValue().order();
                Draft copy = each.getValue().copy();
                if (order == null) {
                    output.writeDraft(protectionOf(each.getValue()).write(copy), file);
                } else {
                    written.remarks.addAll(exports.write(DraftReading.of(copy), order, file));
                }
                written.files.add(file);
            } catch (Failure failure) {
                written.failures.add(file.getFileName() + ": " + failure.sentence());
            }
        }
        return written;
    }

    /** Codes that differ in signs or in capitals alone would become one file. */
    private static String unused(String name, SequencedMap<Path, Sent> all) {
        String free = name;
        for (int i = 2; isTaken(free, all); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static boolean isTaken(String name, SequencedMap<Path, Sent> all) {
        String begin = name.toLowerCase(Locale.ROOT) + ".";
        return all.keySet().stream()
                .map(path -> String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT))
                .anyMatch(file -> file.startsWith(begin));
    }

    /** Names of revisions are typed; not all of it can be in the name of a file. */
    private static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]+", "-");
    }
}
