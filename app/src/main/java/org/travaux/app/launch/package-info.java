/**
 * Where the program starts, and the one place where services are made. Read {@link
 * org.travaux.app.launch.Main} next.
 */
package org.travaux.app.launch;
