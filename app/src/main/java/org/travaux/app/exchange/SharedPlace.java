package org.travaux.app.exchange;

import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.RevisionException.Reason;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where desks leave drafts for each other: a folder that all of them see, on a stick or a network
 * share, or a repository that Git reaches by {@code https} or {@code ssh}.
 *
 * @param location as it was typed or chosen
 */
public record SharedPlace(String location) {
    /** What a folder's repository is called in it. */
    static final String REPOSITORY = "travaux.git";

    /** The short form of an address for {@code ssh}: {@code desk@host:folder}. */
    private static final Pattern SSH = Pattern.compile("[\\w.-]+@[\\w.-]+:.+");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    public SharedPlace {
        location = location.strip();
    }

    /** Whether it is a folder that this machine sees. */
    public boolean isFolder() {
        return !location.contains("://") && !SSH.matcher(location).matches();
    }

    /**
     * The folder.
     *
     * @throws RevisionException if it can be none
     */
    Path folder() throws RevisionException {
        try {
            Path folder = Path.of(location).toAbsolutePath().normalize();
            if (!location.isEmpty() && Files.isDirectory(folder)) {
                return folder;
            }
            throw new RevisionException(
                    location.isEmpty() ? Reason.NO_PLACE : Reason.UNREACHABLE, location, null);
        } catch (InvalidPathException e) {
            throw new RevisionException(Reason.NO_PLACE, location, e);
        }
    }

    /**
     * The address for Git.
     *
     * @throws RevisionException if it is none, is not private, or has a password in it
     */
    URIish address() throws RevisionException {
        URIish address;
        try {
            address = new URIish(location);
        } catch (URISyntaxException e) {
            throw new RevisionException(Reason.NO_PLACE, location, e);
        }
        boolean web = location.startsWith("http");
        if (address.getPass() != null || (web && address.getUser() != null)) {
            throw new RevisionException(Reason.PASSWORD_IN_ADDRESS, withoutName(), null);
        }
        if (isOption(address.getHost()) || isOption(address.getUser())) {
            throw new RevisionException(Reason.NO_PLACE, location, null);
        }
        String scheme = String.valueOf(address.getScheme());
        boolean isPrivate =
                switch (scheme) {
                    case "https", "ssh", "null" -> true;
                    case "http" -> LOOPBACK.contains(String.valueOf(address.getHost()));
                    default -> false;
                };
        if (!isPrivate) {
            throw new RevisionException(Reason.NOT_PRIVATE, location, null);
        }
        return address;
    }

    private String withoutName() {
        return location.replaceFirst("//.*@", "//");
    }

    /** What the program that leads there would take for an order. */
    private static boolean isOption(@Nullable String part) {
        return part != null && part.startsWith("-");
    }
}
