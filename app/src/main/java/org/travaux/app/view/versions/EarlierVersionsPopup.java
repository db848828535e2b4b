package org.travaux.app.view.versions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.safety.SavedVersion;
import org.travaux.app.view.comparing.ComparePopup;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.files.FileWork;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.versions.EarlierVersionList;
import org.travaux.app.viewmodel.versions.VersionLine;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.nio.file.Path;
import java.util.List;

/** Shows what a draft was when it was saved before, and does with it what is wanted. */
public final class EarlierVersionsPopup {
    private final OpenDraft draft;
    private final EarlierVersionList.Opener opener;
    private final ComparePopup compare;
    private final Overlay overlay;
    private final FileWork work;

    /**
     * The versions of one draft.
     *
     * @param opener shows a version beside the draft
     * @param compare shows what changed since a version
     */
    public EarlierVersionsPopup(
            OpenDraft draft,
            EarlierVersionList.Opener opener,
            ComparePopup compare,
            Overlay overlay) {
        this.draft = draft;
        this.opener = opener;
        this.compare = compare;
        this.overlay = overlay;
        work =
                new FileWork(
                        draft.model(),
                        draft.model().background().work(),
                        draft.model().background().home());
    }

    /** Shows them; a draft that was never saved has none. */
    public void ask() {
        Path file = draft.commands().fileProperty().get();
        work.start(
                () -> file == null ? List.<SavedVersion>of() : files(file),
                // What asked for it goes away first.
                versions -> overlay.inTurn(() -> show(versions, file)),
                () -> {});
    }

    private List<SavedVersion> files(Path file) {
        return draft.commands().files().earlierVersions(file);
    }

    private void show(List<SavedVersion> versions, @Nullable Path file) {
        EarlierVersionList list =
                new EarlierVersionList(
                        draft.model(), draft.commands().files(), draft.stem(), versions, opener);
        EarlierVersionsCard card =
                new EarlierVersionsCard(
                        list,
                        draft.nameProperty().get(),
                        file != null,
                        draft.model().sentences(),
                        overlay::hide);
        card.whenWanted(
                line -> {
                    overlay.hide();
                    list.openCopy(line);
                },
                line -> compare(list, line),
                line -> {
                    overlay.hide();
                    list.bringBack(line);
                });
        overlay.show(GuidePage.TROUBLE, card, card.first());
        card.sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene == null) {
                                list.giveUp();
                            }
                        });
        list.read();
    }

    private void compare(EarlierVersionList list, VersionLine line) {
        overlay.hide();
        compare.compare(line.version().file(), list.when(line));
    }
}
