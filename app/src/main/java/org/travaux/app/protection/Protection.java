package org.travaux.app.protection;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.Password.Salt;
import org.travaux.app.protection.ProtectedDraftException.Reason;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How a draft that is worked on is read and written: under which password, if any, and which
 * passwords are known for what was written before. It lives as long as the draft is open, in memory
 * alone, and may be asked on any thread.
 */
public final class Protection {
    /** The last of a draft, of what it was before, and of what others have. */
    private static final int MOST_RECENT = 6;

    private final boolean follows;
    private final CopyOnWriteArrayList<Password> known = new CopyOnWriteArrayList<>();
    private final Map<Recent, byte[]> recent =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Recent, byte[]> eldest) {
                    return size() > MOST_RECENT;
                }
            };
    private volatile @Nullable ProtectionKey current;

    /** What was under which key. */
    private record Recent(ProtectionKey key, String text) {}

    private Protection(boolean follows) {
        this.follows = follows;
    }

    /** For a draft that no password protects, until one does. */
    public static Protection none() {
        return new Protection(false);
    }

    /**
     * For a command: as soon as it has read something that is protected, all that it writes is, by
     * the same password.
     */
    public static Protection ofCommand() {
        return new Protection(true);
    }

    /** Whether a file's text begins as that of a protected draft does. */
    public static boolean isProtected(String text) {
        return ProtectedText.isOne(text);
    }

    /** Whether what is written opens with a password only. */
    public boolean isOn() {
        return current != null;
    }

    /** What is read may be under this password; what is written is as it was. */
    public void learn(Password password) {
        known.addIfAbsent(password);
    }

    /** What is written from now on opens with this password only. */
    public void protectBy(Password password) {
        learn(password);
        current = new ProtectionKey(password, ProtectedText.newSalt());
    }

    /** What is written from now on opens without a password. */
    public void remove() {
        current = null;
    }

    /** Whether this is the password that what is written opens with. */
    public boolean isBy(Password password) {
        ProtectionKey key = current;
        return key != null && key.password().equals(password);
    }

    /** What is written from now on is protected as a draft was that was read. */
    public void follow(WrittenDraft read) {
        ProtectionKey key = read.key();
        current = key == null ? null : strong(key);
    }

    /** What is written from now on is protected as this draft is, if it is; nothing is opened. */
    public void followIfProtected(WrittenDraft read) {
        if (read.isProtected()) {
            follow(read);
        }
    }

    /** Another draft made of this one is protected as it is. */
    public Protection copy() {
        Protection copy = new Protection(follows);
        copy.become(this);
        return copy;
    }

    /** The draft is made of another one, and protected as that is. */
    public void become(Protection other) {
        other.known.forEach(this::learn);
        current = other.current;
    }

    /** Others may have written with a key that is made too quickly. */
    private static ProtectionKey strong(ProtectionKey key) {
        return key.salt().iterations() >= ProtectedText.ITERATIONS
                ? key
                : new ProtectionKey(key.password(), ProtectedText.newSalt());
    }

    /**
     * A draft as it is to stand in its file. What has been read or written before is the same bytes
     * again, so that a file that says nothing new is not another one.
     */
    public WrittenDraft write(Draft draft) {
        return write(draft, current);
    }

    /** A draft as it is to stand in a file beside another, protected as that is. */
    public WrittenDraft writeAs(Draft draft, WrittenDraft other) {
        return write(draft, other.key());
    }

    private WrittenDraft write(Draft draft, @Nullable ProtectionKey key) {
        String text = DraftFormat.write(draft);
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (key == null) {
            return new WrittenDraft(draft, plain, null);
        }
        Recent wanted = new Recent(key, text);
        synchronized (recent) {
            byte[] before = recent.get(wanted);
            if (before != null) {
                return new WrittenDraft(draft, before, key);
            }
        }
        byte[] bytes =
                ProtectedText.protect(plain, key.password(), key.salt())
                        .getBytes(StandardCharsets.UTF_8);
        remember(wanted, bytes);
        return new WrittenDraft(draft, bytes, key);
    }

    private void remember(Recent read, byte[] bytes) {
        synchronized (recent) {
            recent.putIfAbsent(read, bytes);
        }
    }

    /**
     * The draft in a file.
     *
     * @param text what the file holds
     * @throws ProtectedDraftException if it is protected and does not open
     * @throws DraftFormatException if it is no draft
     */
    public WrittenDraft read(String text) throws ProtectedDraftException, DraftFormatException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!isProtected(text)) {
            return new WrittenDraft(DraftFormat.read(text), bytes, null);
        }
        ProtectedDraftException failed = new ProtectedDraftException(Reason.NEEDED, null);
        for (Password password : known.reversed()) {
            try {
                ProtectedText.Opened opened = ProtectedText.open(text, password);
                return opened(opened, bytes, password);
            } catch (ProtectedDraftException e) {
                failed = e;
                if (!e.isForPassword()) {
                    break;
                }
            }
        }
        throw failed;
    }

    private WrittenDraft opened(ProtectedText.Opened opened, byte[] bytes, Password password)
            throws DraftFormatException {
        String plain = opened.text();
        Salt salt = opened.salt();
        ProtectionKey key = new ProtectionKey(password, salt);
        WrittenDraft read = new WrittenDraft(DraftFormat.read(plain), bytes, key);
        remember(new Recent(key, plain), bytes);
        if (follows && !isOn()) {
            follow(read);
        }
        return read;
    }
}
