package vn.thidua.files.text;

import org.springframework.stereotype.Component;

/** Lets the minute come at which what waits is taken up. */
@Component
public class TextClock {

    private final TextReading reading;

    TextClock(TextReading reading) {
        this.reading = reading;
    }

    /** The minute is there. */
    public void strike() {
        reading.takeUp();
    }
}
