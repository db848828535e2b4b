package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.safety.LockHolder;
import org.travaux.app.storage.ProcessMark;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/** Files that do what a test wants. */
final class ObedientFiles implements DraftFiles, FileGuard {
    @Nullable OpenedDraft opened;
    @Nullable String failure;
    @Nullable RuntimeException unexpected;
    @Nullable Draft saved;
    @Nullable LockHolder holder;
    String holds = "what was saved";
    final List<Path> locked = new ArrayList<>();
    final List<Language> imported = new ArrayList<>();

    /** What there is to know of every document that is exported. */
    List<String> known = List.of();

    /** What there is to know of every draft that is saved. */
    List<String> toldOfSaving = List.of();

    /** Whether no file can be read just now. */
    boolean unreadable;

    /** What others do as soon as a draft was saved. */
    Runnable afterSaving = () -> {};

    final List<String> exported = new ArrayList<>();

    /** The first English text of what was saved. */
    String savedText() {
        return english(Objects.requireNonNull(saved));
    }

    private void fail() throws Failure {
        if (failure != null) {
            throw new Failure(failure);
        }
        if (unexpected != null) {
            throw unexpected;
        }
    }

    @Override
    public OpenedDraft open(Path file) throws Failure {
        fail();
        return Objects.requireNonNull(opened);
    }

    @Override
    public List<String> save(Draft draft, Path file) throws Failure {
        fail();
        saved = draft;
        holds = "what was saved: " + english(draft);
        afterSaving.run();
        return toldOfSaving;
    }

    @Override
    public OpenedDraft importTexts(SequencedMap<Language, Path> texts, ImportAnswers answers)
            throws Failure {
        fail();
        imported.addAll(texts.keySet());
        return Objects.requireNonNull(opened);
    }

    @Override
    public OpenedDraft importText(String text) {
        return Objects.requireNonNull(opened);
    }

    @Override
    public List<Language> guessLanguages(
            List<Path> files, List<Language> candidates, ImportAnswers answers) {
        List<Language> free = new ArrayList<>(candidates);
        free.remove(Language.KAZAKH);
        return files.stream()
                .map(
                        file ->
                                file.toString().endsWith(".kk.txt")
                                        ? Language.KAZAKH
                                        : free.removeFirst())
                .toList();
    }

    @Override
    public List<String> export(Draft draft, ExportOrder order, Path file) throws Failure {
        fail();
        exported.add(order.kind() + " " + order.language() + " " + file + " " + english(draft));
        return known;
    }

    @Override
    public Optional<LockHolder> lock(Path file) {
        if (holder == null) {
            locked.add(file);
        }
        return Optional.ofNullable(holder);
    }

    @Override
    public Optional<LockHolder> lockIfFree(Path file) {
        return locked.contains(file)
                ? Optional.of(new LockHolder("", ProcessMark.here(), ""))
                : lock(file);
    }

    @Override
    public void lockAnyway(Path file) {
        locked.add(file);
    }

    @Override
    public void unlock(Path file) {
        locked.remove(file);
    }

    @Override
    public String fingerprint(Path file) {
        return unreadable ? "" : holds;
    }

    @Override
    public String fingerprint(WrittenDraft held) {
        return "what was saved: " + english(held.draft());
    }

    @Override
    public boolean isGone(Path file) {
        return !unreadable && holds.isEmpty();
    }

    private static String english(Draft draft) {
        return draft.texts(Language.ENGLISH).getFirst();
    }

    @Override
    public OpenedDraft openCopy(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure {
        return open(file);
    }

    @Override
    public @Nullable CopyOwner owner(Path file, Draft base) throws Failure {
        return null;
    }
}
