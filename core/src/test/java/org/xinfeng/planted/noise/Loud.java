package org.xinfeng.planted.noise;

import java.util.logging.Logger;

/** Planted: it prints and logs. */
final class Loud {

    void speak(Exception trouble) {
        System.out.println("out");
        System.err.println("err");
        trouble.printStackTrace();
        Logger.getLogger("loud").info("logged");
    }
}
