package org.travaux.app.viewmodel.versions;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.travaux.app.files.Failure;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.safety.SavedVersion;
import org.travaux.app.session.Background;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.DraftFiles;
import org.travaux.app.viewmodel.files.FileWork;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.report.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The earlier versions of the open draft. They are listed at once, and read one after the other
 * away from the window's thread, the latest first.
 */
public final class EarlierVersionList {
    private final EditorModel model;
    private final DraftFiles files;
    private final String stem;
    private final Opener opener;
    private final FileWork work;
    private final ObservableList<VersionLine> lines = FXCollections.observableArrayList();
    private boolean given;

    /** Shows a draft beside the open one. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Shows it; it has no file.
         *
         * @param name what to call it
         * @param said what to tell of it
         */
        void open(Draft draft, String name, String said);
    }

    /**
     * The versions of one draft.
     *
     * @param stem what copies of it are called after
     * @param versions the latest first
     */
    public EarlierVersionList(
            EditorModel model,
            DraftFiles files,
            String stem,
            List<SavedVersion> versions,
            Opener opener) {
        this.model = model;
        this.files = files;
        this.stem = stem;
        this.opener = opener;
        work = new FileWork(model, model.background().work(), model.background().home());
        versions.forEach(version -> lines.add(new VersionLine.Unread(version)));
    }

    /** The versions, the latest first. */
    public ObservableList<VersionLine> lines() {
        return lines;
    }

    /** Reads all of them, until nobody wants to know any more. */
    public void read() {
        readFrom(0);
    }

    /** Nobody looks at them any more. */
    public void giveUp() {
        given = true;
    }

    private void readFrom(int index) {
        if (given || index == lines.size()) {
            return;
        }
        SavedVersion version = lines.get(index).version();
        Draft now = model.session().draft();
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(() -> read(version, now), model.background().work())
                        .handleAsync(
                                (line, failure) -> {
                                    Void _ = Background.unexpected(failure);
                                    if (line != null) {
                                        lines.set(index, line);
                                    }
                                    readFrom(index + 1);
                                    return null;
                                },
                                model.background().home());
    }

    private VersionLine read(SavedVersion version, Draft now) {
        try {
            Draft draft = files.open(version.file()).draft();
            int open = Progress.now(DraftReading.of(draft), "").open();
            return new VersionLine.Read(version, draft, open, VersionDifference.of(draft, now));
        } catch (PasswordNeeded e) {
            return new VersionLine.Locked(version);
        } catch (Failure e) {
            return new VersionLine.Unreadable(version);
        }
    }

    /** When a version was saved, as the interface's language writes it. */
    public String when(VersionLine line) {
        return WrittenDates.moment(line.version().saved(), sentences());
    }

    /** What is in a version, and what became of it since. */
    public String details(VersionLine line) {
        return switch (line) {
            case VersionLine.Unread _ -> say("versions.unread");
            case VersionLine.Locked _ -> say("versions.protected");
            case VersionLine.Unreadable _ -> say("versions.unreadable");
            case VersionLine.Read read -> {
                int paragraphs = read.draft().paragraphs().size();
                yield say("versions.counts", paragraphs, read.open()) + " · " + since(read);
            }
        };
    }

    private String since(VersionLine.Read read) {
        VersionDifference difference = read.difference();
        List<String> said = new ArrayList<>();
        add(said, "versions.changed", difference.changed());
        add(said, "versions.added", difference.added());
        add(said, "versions.removed", difference.removed());
        add(said, "versions.moved", difference.moved() ? 1 : 0);
        if (difference.removed() == read.draft().paragraphs().size() && difference.removed() > 0) {
            return say("versions.other");
        }
        return said.isEmpty()
                ? say("versions.same")
                : say("versions.since", String.join(", ", said));
    }

    private void add(List<String> said, String key, int count) {
        if (count > 0) {
            said.add(say(key, count));
        }
    }

    /** Opens a version that was read as a draft of its own that has no file. */
    public void openCopy(VersionLine line) {
        Draft draft = line.draft();
        if (draft != null) {
            String name = stem + " " + WrittenDates.stamp(line.version().saved());
            opener.open(draft, name, say("notice.version-opened", when(line)));
        }
    }

    /**
     * Has a version that was read take the place of the open draft, as one step; it is to be saved.
     */
    public void bringBack(VersionLine line) {
        Draft version = line.draft();
        if (version == null) {
            return;
        }
        Session session = model.session();
        DraftReading read = session.reading();
        work.start(
                () -> read.update(version.withRevisions(read.draft().revisions())),
                ahead -> model.agreedText().whenAnswered(() -> takeItsPlace(ahead, session, line)),
                () -> {});
    }

    private void takeItsPlace(DraftReading ahead, Session session, VersionLine line) {
        if (model.session() == session) {
            model.replace(ahead.draft(), ahead);
            String said = say("notice.version-back", when(line));
            model.tell(new Notice(Notice.Kind.TOLD, said));
        }
    }

    private Sentences sentences() {
        return model.sentences();
    }

    private String say(String key, Object... arguments) {
        return sentences().say(key, arguments);
    }
}
