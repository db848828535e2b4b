package org.travaux.app.exchange;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.FS_Win32;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

import java.io.File;

/** The machine's file system as JGit sees it, with no programs in a repository to be run. */
final class QuietFileSystem {
    private QuietFileSystem() {}

    /** That of this machine. */
    static FS current() {
        return SystemReader.getInstance().isWindows() ? new Windows() : new Posix();
    }

    private static final class Posix extends FS_POSIX {
        @Override
        public @Nullable File findHook(Repository repository, String hook) {
            return null;
        }

        @Override
        public FS newInstance() {
            return new Posix();
        }
    }

    private static final class Windows extends FS_Win32 {
        @Override
        public @Nullable File findHook(Repository repository, String hook) {
            return null;
        }

        @Override
        public FS newInstance() {
            return new Windows();
        }
    }
}
