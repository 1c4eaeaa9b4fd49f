package org.xinfeng.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Personal;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.IdentityNumber.Fault;
import org.xinfeng.registry.IdentityNumber.Reading;
import org.xinfeng.registry.Sex;

/**
 * One line of a county's register, as the register has it: what a form is prefilled with and what a file is compared with.
 *
 * <p>Not a resident and not a fact: nothing of it is on file until somebody takes it over. Whatever the register does not
 * say, or says in a way that cannot be read, is absent; only an identity number that cannot be read says why, because a
 * line must not drop out of a comparison unseen.
 *
 * @param name without blanks around it, like every text here
 * @param identity as {@link IdentityNumber#read} read it; empty if the register has none
 * @param birth as the register has it, which may differ from the one in the identity number
 * @param village the village or community in the words of the register, see
 *     {@link org.xinfeng.registry.Village#isCalled}
 * @param household the number in the household register (户号)
 * @param asOf the day of which the register says this
 */
public record RegisteredPerson(
        RegisterKey key,
        @Personal Optional<String> name,
        @Personal Optional<Reading> identity,
        @Personal Optional<LocalDate> birth,
        @Personal Optional<Sex> sex,
        Optional<String> village,
        @Personal Optional<String> address,
        @Personal Optional<String> household,
        Optional<LocalDate> asOf) {

    /** @throws IllegalArgumentException if a text is blank or has blanks around it; the message names it only */
    public RegisteredPerson {
        check("name", name);
        check("village", village);
        check("address", address);
        check("household", household);
    }

    private static void check(String what, Optional<String> text) {
        if (text.filter(given -> given.isEmpty() || !given.equals(given.strip()))
                .isPresent()) {
            throw new IllegalArgumentException(what + " must be absent or without blanks around it");
        }
    }

    /** The identity number, if it could be read. */
    public Optional<IdentityNumber> number() {
        return identity.flatMap(reading ->
                reading instanceof Reading.Read read ? Optional.of(read.number()) : Optional.<IdentityNumber>empty());
    }

    /** The identity number to be found by: the one that was read, or what one of 15 digits became, see {@link IdentityNumber#ofOld}. */
    public Optional<IdentityNumber> fullNumber() {
        return number().or(() -> identity.flatMap(reading -> reading instanceof Reading.Unreadable unreadable
                ? unreadable.became()
                : Optional.<IdentityNumber>empty()));
    }

    /** Why the identity number could not be read, if the register has one that could not. */
    public Optional<Fault> fault() {
        return identity.flatMap(reading -> reading instanceof Reading.Unreadable unreadable
                ? Optional.of(unreadable.fault())
                : Optional.<Fault>empty());
    }

    /** The key only. */
    @Override
    public String toString() {
        return "RegisteredPerson[" + key.value() + "]";
    }
}
