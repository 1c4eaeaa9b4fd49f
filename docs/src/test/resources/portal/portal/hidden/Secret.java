package portal.hidden;

import org.xinfeng.kernel.Code;

/** A record in a package that is neither exported nor opened. */
public record Secret(SecretId id, String text) {

    public record SecretId(String value) implements Code {}
}
