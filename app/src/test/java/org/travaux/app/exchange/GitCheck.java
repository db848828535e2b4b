package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What Git itself finds in repositories. */
final class GitCheck {
    private GitCheck() {}

    /** Git finds nothing wrong; without Git nobody is asked. */
    static void check(Path repository) throws Exception {
        Process git;
        try {
            git =
                    new ProcessBuilder("git", "fsck", "--strict", "--no-dangling")
                            .directory(repository.toFile())
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "no git to check the repositories with");
            return;
        }
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(git.waitFor(1, TimeUnit.MINUTES), "git fsck");
        assertEquals(0, git.exitValue(), said);
    }
}
