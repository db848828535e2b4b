package org.travaux.app.exchange;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * Who wants to enter a shared place. It is written down nowhere.
 *
 * @param user empty if nobody has been asked
 * @param password what proves it
 */
public record Login(String user, String password) {
    /** Nobody has been asked. */
    public static final Login NONE = new Login("", "");

    /** Not even by mistake is the password written into a log. */
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }

    /** What Git asks, answered; what is not known is not answered. */
    CredentialsProvider provider() {
        return new CredentialsProvider() {
            @Override
            public boolean isInteractive() {
                return false;
            }

            @Override
            public boolean supports(CredentialItem... items) {
                return !user.isEmpty();
            }

            @Override
            public boolean get(URIish address, CredentialItem... items) {
                boolean answered = !user.isEmpty();
                for (CredentialItem item : items) {
                    switch (item) {
                        case CredentialItem.Username asked -> asked.setValue(user);
                        case CredentialItem.Password asked ->
                                asked.setValue(password.toCharArray());
                        default -> answered = false;
                    }
                }
                return answered;
            }
        };
    }
}
