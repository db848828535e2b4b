package org.travaux.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Drafts that were opened or saved, the latest first.
 *
 * @param files where they are, in full
 */
public record RecentDrafts(List<String> files) {
    static final RecentDrafts NONE = new RecentDrafts(List.of());

    private static final int MOST = 12;

    public RecentDrafts {
        files = files.stream().filter(FileName::isOne).toList();
    }

    /** With a draft as the latest. */
    public RecentDrafts with(Path draft) {
        List<String> latest = new ArrayList<>(without(draft).files);
        latest.addFirst(draft.toAbsolutePath().normalize().toString());
        return new RecentDrafts(latest.subList(0, Math.min(MOST, latest.size())));
    }

    /** The others. */
    public RecentDrafts without(Path draft) {
        String gone = draft.toAbsolutePath().normalize().toString();
        return new RecentDrafts(files.stream().filter(file -> !file.equals(gone)).toList());
    }
}
