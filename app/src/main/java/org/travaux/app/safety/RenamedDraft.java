package org.travaux.app.safety;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft that was renamed or moved without this program. It is known by its paragraphs: most of
 * them stand, with their ids and words, in the last version of a draft that is not where it was.
 */
final class RenamedDraft {
    private RenamedDraft() {}

    /**
     * Finds the versions of what a draft was called before.
     *
     * @param all where the versions of all drafts are
     * @return null if there are none
     */
    static @Nullable VersionFolder before(Path draft, Path all) {
        Draft now = null;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, Files::isDirectory)) {
            for (Path each : folders) {
                VersionFolder folder = new VersionFolder(each);
                List<SavedVersion> versions = folder.isLeft() ? folder.versionsSeen() : List.of();
                if (!versions.isEmpty()) {
                    now = now == null ? read(draft) : now;
                    if (now == null) {
                        return null;
                    }
                    Draft last = read(versions.getFirst().file());
                    if (last != null && isSame(last, now)) {
                        return folder;
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return null;
        }
        return null;
    }

    private static @Nullable Draft read(Path file) {
        try {
            return Protection.none().read(Files.readString(file)).draft();
        } catch (IOException | DraftFormatException | ProtectedDraftException e) {
            // Nobody has said the password of one that is protected.
            return null;
        }
    }

    private static boolean isSame(Draft last, Draft now) {
        Language language = now.sourceLanguage();
        Map<String, String> before = new HashMap<>();
        for (Paragraph paragraph : last.paragraphs()) {
            before.put(paragraph.id(), paragraph.text(language).text());
        }
        long same =
                now.paragraphs().stream()
                        .filter(each -> !each.text(language).text().isEmpty())
                        .filter(each -> each.text(language).text().equals(before.get(each.id())))
                        .count();
        return 2 * same > now.paragraphs().size();
    }
}
