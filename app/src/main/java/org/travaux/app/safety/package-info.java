/**
 * What keeps a draft from being lost: a copy of what is not saved, earlier versions, a lock that
 * tells others that it is open, and whether others changed it. Read {@link
 * org.travaux.app.safety.Safekeeping} next.
 */
package org.travaux.app.safety;
