package vn.thidua.reading;

import org.springframework.stereotype.Service;

/** Says whether it is open. */
@Service
public class ReadingRoom {

    public String open() {
        return "open";
    }
}
