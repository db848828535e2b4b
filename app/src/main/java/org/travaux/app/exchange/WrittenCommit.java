package org.travaux.app.exchange;

import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A commit as all are written: by whoever says so, from no machine, in universal time. */
final class WrittenCommit {
    private static final String EMAIL = "revisions@travaux.invalid";

    private final Repository repository;
    private final ObjectInserter inserter;
    private final PersonIdent person;

    WrittenCommit(Repository repository, ObjectInserter inserter, String by, Instant now) {
        this.repository = repository;
        this.inserter = inserter;
        this.person = new PersonIdent(by, EMAIL, now, ZoneOffset.UTC);
    }

    /** Writes it; nothing leads to it yet. */
    ObjectId insert(ObjectId tree, List<ObjectId> parents, String message) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(parents);
        commit.setAuthor(person);
        commit.setCommitter(person);
        commit.setEncoding(StandardCharsets.UTF_8);
        commit.setMessage(message);
        ObjectId made = inserter.insert(commit);
        inserter.flush();
        return made;
    }

    /**
     * The branch leads to a commit from now on.
     *
     * @param from where it led; null for nowhere
     * @throws RevisionException if another program has moved it
     */
    void moveBranch(@Nullable ObjectId from, ObjectId to) throws IOException, RevisionException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(to);
        update.setExpectedOldObjectId(from == null ? ObjectId.zeroId() : from);
        update.setRefLogIdent(person);
        update.setRefLogMessage("revision", false);
        RefUpdate.Result result = update.update();
        if (result == RefUpdate.Result.LOCK_FAILURE) {
            String branch = repository.getFullBranch();
            throw new RevisionException(
                    Reason.LOCKED,
                    RevisionFolder.lockOf(branch == null ? Constants.HEAD : branch),
                    null);
        }
        if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD) {
            throw new RevisionException(Reason.FAILED, null);
        }
    }
}
