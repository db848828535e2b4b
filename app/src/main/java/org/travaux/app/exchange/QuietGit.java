package org.travaux.app.exchange;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What JGit knows of the machine: nothing but that {@code ssh} leads to places that want it. It
 * reads no configuration but that of the repository, so that nothing in one can run or send
 * anything, and learns neither who the user is nor what the machine is called.
 */
final class QuietGit extends SystemReader.Delegate {
    private static final Lock INSTALLING = new ReentrantLock();

    private QuietGit(SystemReader machine) {
        super(machine);
    }

    /** From now on JGit knows nothing; done before anything of it is used. */
    static void install() {
        INSTALLING.lock();
        try {
            if (!(SystemReader.getInstance() instanceof QuietGit)) {
                SystemReader.setInstance(new QuietGit(SystemReader.getInstance()));
            }
        } finally {
            INSTALLING.unlock();
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        if (variable.equals("GIT_SSH")) {
            // The user's own, with the keys and the known hosts of the system.
            return "ssh";
        }
        return variable.startsWith("GIT_") || variable.startsWith("XDG_")
                ? null
                : super.getenv(variable);
    }

    @Override
    public String getProperty(String key) {
        return key.equals("user.name") ? "" : super.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(fs);
    }

    @Override
    public StoredConfig getUserConfig() {
        return new Nothing(FS.DETECTED);
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new Nothing(FS.DETECTED);
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new Nothing(FS.DETECTED);
    }

    @Override
    public ZoneId getTimeZoneId() {
        return ZoneOffset.UTC;
    }

    /**
     * A configuration in which nothing is written down, and stands nothing but that no disk tells
     * times finer than FAT does, and that nothing is tidied up by itself: else JGit measures the
     * disk for seconds, with files beside the draft, and begins to pack the repository while
     * somebody works in it, throwing away what is old by clocks that may be wrong.
     */
    private static final class Nothing extends FileBasedConfig {
        private static final long SECONDS = 2;

        Nothing(FS fs) {
            super(new File(""), fs);
            setInt("gc", null, "auto", 0);
            setInt("gc", null, "autoPackLimit", 0);
            // Else it takes a lock in the background before it looks whether it has to do anything.
            setBoolean("gc", null, "autoDetach", false);
            setBoolean("receive", null, "autogc", false);
        }

        @Override
        public long getTimeUnit(
                String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem") && name.equals("timestampResolution")
                    ? unit.convert(SECONDS, TimeUnit.SECONDS)
                    : otherwise;
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
